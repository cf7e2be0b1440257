// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationService
internal import MediationStore

extension IdempotentRequest {
    /// A form that may be sent twice by an impatient finger: the second time leads where the first one led.
    ///
    /// - Parameters:
    ///   - key: made with the page that shows the form.
    ///   - location: where the browser goes once the form is carried out.
    package init(key: IdempotencyKey, form: FormFields, location: @escaping @Sendable (Receipt) -> String) {
        self.init(key: key.text, hash: form.digest) { receipt in
            StoredAnswer(status: 303, location: location(receipt), etag: nil, body: [])
        }
    }
}

extension Outcome {
    /// Where a form leads that was carried out now or before.
    package func location(_ location: (Receipt) -> String) -> String? {
        switch self {
        case .done(let receipt, _): location(receipt)
        case .replayed(let stored): stored.location
        }
    }
}
