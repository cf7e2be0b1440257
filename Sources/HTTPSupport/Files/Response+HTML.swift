// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
package import Hummingbird
import NIOCore

extension Response {
    /// A page; its bytes are UTF-8.
    package static func html(
        _ utf8: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: utf8)))
    }
}
