// SPDX-License-Identifier: Apache-2.0
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The description of the API by OpenAPI, for whoever writes a client: no secret, so without signing in.
struct DescriptionRoutes {
    let description: [UInt8]

    func add(to group: some RouterMethods<APIContext>) {
        let description = ByteBuffer(bytes: description)
        group.get("openapi.yaml") { request, _ in
            try request.requireNoQuery()
            return Response(
                status: .ok, headers: [.contentType: "application/yaml", .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: description))
        }
    }
}
