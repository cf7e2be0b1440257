// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import HTTPSupport
package import Hummingbird
package import MediationService
package import MediationStore

extension IdempotentRequest {
    /// The request's `Idempotency-Key` with what it must be repeated with: method, path, version seen and body.
    ///
    /// - Returns: `nil` without the header: then the request is carried out each time it comes.
    package init?(
        _ request: Request, body: JSONBody, answer: @escaping @Sendable (Receipt) -> StoredAnswer
    ) throws(Problem) {
        guard let key = try request.idempotencyKey() else { return nil }
        var hash = SHA256()
        hash.update(data: Array(request.method.rawValue.utf8))
        hash.update(data: [0])
        hash.update(data: Array(request.uri.path.utf8))
        hash.update(data: [0])
        hash.update(data: body.bytes)
        self.init(key: key.text, hash: Array(hash.finalize()), answer: answer)
    }
}
