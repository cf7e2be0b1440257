// SPDX-License-Identifier: Apache-2.0
internal import HTTPTypes
package import Hummingbird
package import MediationCore
internal import NIOCore
package import Spreadsheets

extension Response {
    /// A register as a file to be kept, read from the disk piece by piece while it is sent.
    package static func attachment(_ sheet: WrittenSheet, of order: (format: RegisterFormat, name: String)) -> Response
    {
        let headers: HTTPFields = [
            .contentType: order.format.contentType, .cacheControl: "private, no-store",
            .contentDisposition: "attachment; filename=\"\(order.name).\(order.format.rawValue)\"",
        ]
        let body = ResponseBody(contentLength: sheet.size) { writer in
            var offset = 0
            while true {
                let bytes = try sheet.bytes(from: offset)
                guard !bytes.isEmpty else { break }
                offset += bytes.count
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}

extension RegisterFormat {
    fileprivate var contentType: String {
        switch self {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }
}
