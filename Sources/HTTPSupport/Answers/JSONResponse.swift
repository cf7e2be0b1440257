// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
package import Hummingbird
package import JSON
import NIOCore

/// An answer in JSON.
package struct JSONResponse: ResponseGenerator, Sendable {
    /// What is sent.
    package let json: JSONWriter
    /// The status, 200 unless said otherwise.
    package var status: HTTPResponse.Status
    /// Further header fields.
    package var headers: HTTPFields

    /// Answers with what a writer has written.
    package init(_ json: JSONWriter, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
        self.json = json
        self.status = status
        self.headers = headers
    }

    /// Answers with one value.
    package init(_ value: some JSONWritable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
        var json = JSONWriter()
        value.write(to: &json)
        self.init(json, status: status, headers: headers)
    }

    /// Answers 201 with the thing that was made and where it is found.
    package static func created(_ value: some JSONWritable, at location: String, tag: EntityTag? = nil) -> JSONResponse
    {
        var response = JSONResponse(value, status: .created, headers: [.location: location])
        if let tag { response.headers[.eTag] = tag.description }
        return response
    }

    /// The same answer with its version.
    package func tagged(_ tag: EntityTag) -> JSONResponse {
        var response = self
        response.headers[.eTag] = tag.description
        return response
    }

    /// The answer with its bytes and its type.
    package func response(from request: Request, context: some RequestContext) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
