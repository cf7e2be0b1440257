// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import HTTPSupport
internal import HTTPTypes
package import Hummingbird
package import MediationService
internal import MediationStore
internal import NIOCore

/// An answer that was written down with the effect of its request, so that a retry gets the same bytes.
package struct WrittenAnswer: Sendable {
    package let status: HTTPResponse.Status
    package let location: String
    package let tag: EntityTag
    /// JSON.
    package let body: [UInt8]

    package init(status: HTTPResponse.Status, location: String, tag: EntityTag, body: [UInt8]) {
        self.status = status
        self.location = location
        self.tag = tag
        self.body = body
    }

    package var response: Response {
        Response(
            status: status,
            headers: [.contentType: "application/json", .location: location, .eTag: tag.description],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

extension WrittenAnswer {
    /// An answer that was read back.
    static func response(_ stored: StoredAnswer) -> Response {
        var response = Response(
            status: HTTPResponse.Status(code: Int(stored.status)), headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: stored.body)))
        response.headers[.location] = stored.location
        response.headers[.eTag] = stored.etag
        return response
    }
}

extension StoredAnswer {
    /// An answer as it is kept.
    init(_ written: WrittenAnswer) {
        self.init(
            status: Int16(written.status.code), location: written.location, etag: written.tag.description,
            body: written.body)
    }
}

extension IdempotentRequest {
    /// The request's `Idempotency-Key` with what it must be repeated with: method, path and body.
    ///
    /// - Returns: `nil` without the header: then the request is carried out each time it comes.
    package init?(
        _ request: Request, body: JSONBody, answer: @escaping @Sendable (Receipt) -> WrittenAnswer
    ) throws(Problem) {
        guard let key = try request.idempotencyKey() else { return nil }
        var hash = SHA256()
        hash.update(data: Array(request.method.rawValue.utf8))
        hash.update(data: [0])
        hash.update(data: Array(request.uri.path.utf8))
        hash.update(data: [0])
        hash.update(data: body.bytes)
        self.init(key: key.text, hash: Array(hash.finalize())) { receipt in
            StoredAnswer(answer(receipt))
        }
    }
}

extension Outcome {
    /// The answer to a request that creates: written now, or read back from the first time.
    package func response(_ answer: (Receipt) -> WrittenAnswer) -> Response {
        switch self {
        // An answer that was written down is not written twice: its JSON is a good part of what opening a case costs.
        case .done(_, let written?): return WrittenAnswer.response(written)
        case .done(let receipt, nil): return answer(receipt).response
        case .replayed(let stored): return WrittenAnswer.response(stored)
        }
    }
}
