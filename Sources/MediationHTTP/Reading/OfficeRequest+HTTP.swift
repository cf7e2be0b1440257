// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import HTTPSupport
internal import HTTPTypes
package import Hummingbird
package import MediationService
internal import MediationStore

extension OfficeService.Request {
    /// The request's `Idempotency-Key` with what it must be repeated with; `nil` without the header.
    package init?(
        _ request: Request, body: JSONBody,
        answer: @escaping @Sendable (OfficeService.Receipt) -> WrittenAnswer
    ) throws(Problem) {
        guard let key = try request.idempotencyKey() else { return nil }
        var hash = SHA256()
        hash.update(data: Array("\(request.method.rawValue)\0\(request.uri.path)\0".utf8))
        hash.update(data: body.bytes)
        self.init(key: key.text, hash: Array(hash.finalize())) { StoredAnswer(answer($0)) }
    }
}

extension OfficeService.Outcome {
    /// The answer to a change: written now, or read back from the first time.
    package func response(_ answer: (OfficeService.Receipt) -> WrittenAnswer) -> Response {
        switch self {
        case .done(let receipt): answer(receipt).response
        case .replayed(let stored): WrittenAnswer.response(stored)
        }
    }
}
