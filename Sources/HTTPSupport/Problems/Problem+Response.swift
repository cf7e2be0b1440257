// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird
package import JSON
import NIOCore

extension Problem {
    /// The problem as JSON; `instance` is the id under which the request is in the log.
    package func json(instance: String) -> JSONWriter {
        var json = JSONWriter()
        json.object { json in
            json.field("type", type.reference)
            json.field("title", type.title)
            json.field("status", type.status.code)
            if let detail { json.field("detail", detail) }
            json.field("instance", instance)
            if !errors.isEmpty { json.array("errors", errors) }
            for member in members {
                json.name(escaping: member.name)
                member.value.write(to: &json)
            }
        }
        return json
    }

    /// The answer of type `application/problem+json`.
    package func response(instance: String) -> Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = "no-store"
        let body = ByteBuffer(bytes: json(instance: instance).bytes)
        return Response(status: type.status, headers: headers, body: ResponseBody(byteBuffer: body))
    }
}
