// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The description of the API by OpenAPI, for whoever writes a client: no secret, so without signing in.
struct DescriptionRoutes {
    let description: [UInt8]?

    func add(to group: some RouterMethods<APIContext>) {
        let description = description.map { ByteBuffer(bytes: $0) }
        group.get("openapi.yaml") { request, _ in
            try request.requireNoQuery()
            guard let description else { throw Problem(.notFound) }
            return Response(
                status: .ok, headers: [.contentType: "application/yaml", .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: description))
        }
    }
}
