// SPDX-License-Identifier: Apache-2.0

/// Asking the next level: to take the case over with the parties' consent, or for advice only.
package struct Escalation: Hashable, Sendable {
    package let reason: EscalationReason
    package let tried: String
    package let consents: [Consent]
    package let isHelpOnly: Bool
    /// Past the township straight to the county: only while the risk is red, and the township gets a copy.
    package let isSkip: Bool

    package init(
        reason: EscalationReason, tried: String, consents: [Consent], isHelpOnly: Bool, isSkip: Bool = false
    ) {
        self.reason = reason
        self.tried = tried
        self.consents = consents
        self.isHelpOnly = isHelpOnly
        self.isSkip = isSkip
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

/// The sender does not accept why a request was sent back; said once, and decided by the level above.
package struct Contest: Hashable, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
}

/// Whether a returned request stays returned.
package struct ContestDecision: Hashable, Sendable {
    /// The return stands; otherwise the unit that sent it back has to take the case.
    package let doesStand: Bool
    package let reason: String

    package init(doesStand: Bool, reason: String) {
        self.doesStand = doesStand
        self.reason = reason
    }
}

/// Giving a case to the level below, with help: never the work alone, and never against a party's wish (交办).
package struct HandDown: Hashable, Sendable {
    package let help: [HelpKind]
    package let advice: String
    package let consents: [Consent]

    package init(help: [HelpKind], advice: String, consents: [Consent]) {
        self.help = help
        self.advice = advice
        self.consents = consents
    }
}

/// Sending a case to an authority outside of the three levels (移送).
package struct Referral: Hashable, Sendable {
    package let outlet: Outlet
    package let reason: String
    package let papers: [Paper]

    package init(outlet: Outlet, reason: String, papers: [Paper]) {
        self.outlet = outlet
        self.reason = reason
        self.papers = papers
    }
}

/// The outlet has taken the case on; only now does the sender's responsibility end.
package struct OutletReceipt: Hashable, Sendable {
    package let receivedOn: LegalDay
    /// Who took it there, and under which number.
    package let receipt: String

    package init(receivedOn: LegalDay, receipt: String) {
        self.receivedOn = receivedOn
        self.receipt = receipt
    }
}

/// What became of a case at an outlet.
package struct Feedback: Hashable, Sendable {
    package let result: OutletResult
    package let heardOn: LegalDay
    package let note: String?

    package init(result: OutletResult, heardOn: LegalDay, note: String? = nil) {
        self.result = result
        self.heardOn = heardOn
        self.note = note
    }
}
