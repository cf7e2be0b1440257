// SPDX-License-Identifier: Apache-2.0

/// Asking the next level: to take the case over with the parties' consent, or for advice only.
package struct Escalation: Hashable, Sendable {
    package let reason: EscalationReason
    package let tried: String
    package let consents: [Consent]
    package let isHelpOnly: Bool

    package init(reason: EscalationReason, tried: String, consents: [Consent], isHelpOnly: Bool) {
        self.reason = reason
        self.tried = tried
        self.consents = consents
        self.isHelpOnly = isHelpOnly
    }
}

/// Taking a request for help back before it was answered.
package struct Recall: Hashable, Sendable {
    package let reason: String?

    package init(reason: String? = nil) { self.reason = reason }
}

/// Taking a case over from the level below: responsibility moves at this moment, to a named person.
package struct TransferAcceptance: Hashable, Sendable {
    /// `nil`: the person who accepts.
    package let assignee: PersonID?
    /// Consents that the officer asked for himself, besides those that came with the request.
    package let consents: [Consent]

    package init(assignee: PersonID? = nil, consents: [Consent] = []) {
        self.assignee = assignee
        self.consents = consents
    }
}

/// Sending a request for help back, with a listed reason and advice that helps.
package struct TransferReturn: Hashable, Sendable {
    package let reason: ReturnReason
    package let advice: String

    package init(reason: ReturnReason, advice: String) {
        self.reason = reason
        self.advice = advice
    }
}
