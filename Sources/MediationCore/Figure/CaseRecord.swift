// SPDX-License-Identifier: Apache-2.0

/// What counting remembers of a case and deciding forgets: earlier rounds, earlier agreements, who was ever asked.
///
/// Without it a case that is opened again would drop its broken agreement out of the figures.
package struct CaseRecord: Hashable, Sendable {
    package internal(set) var beganAsLead = false
    package internal(set) var firstClosedOn: LegalDay?
    /// A closing went without any call-back.
    package internal(set) var isUnasked = false
    /// Where the last agreement was reached.
    package internal(set) var agreedLevel: Level?
    /// The highest level that ever had the case.
    package internal(set) var highestLevel: Level?
    /// Another level, or an outlet, has taken it.
    package internal(set) var hasLeft = false
    package internal(set) var wasRed = false
    package internal(set) var requests: [Request] = []
    /// Agreements that are not in force any more.
    package internal(set) var formerAgreements: [RecordedAgreement] = []
    package internal(set) var answers: [Answer] = []
    package internal(set) var draws: [Draw] = []
    /// Events that people entered.
    package internal(set) var entries = 0

    package init() {}

    /// Another level was asked to take the case.
    package struct Request: Hashable, Sendable {
        package let on: LegalDay
        package internal(set) var result: TransferState
    }

    /// What a party that was reached said.
    package struct Answer: Hashable, Sendable {
        package let on: LegalDay
        package let side: Side
        package let satisfaction: Satisfaction?
        package let performance: PerformanceReport?
    }

    /// Another unit was drawn to ask the parties.
    package struct Draw: Hashable, Sendable {
        package let on: LegalDay
        package internal(set) var isDone = false
    }
}

/// An agreement with its promises, as figures see it.
package struct RecordedAgreement: Hashable, Sendable {
    package let form: AgreementForm
    package let agreedOn: LegalDay
    package let items: [PerformanceItem]
    package let confirmation: ConfirmationState?

    /// The last day of all promises; the day of the agreement when nothing was promised.
    package var dueOn: LegalDay { items.map(\.due).max() ?? agreedOn }
    /// Everything was kept, and nothing later than promised.
    package var isKept: Bool { items.allSatisfy(\.isKept) }
}

extension PerformanceItem {
    /// Done by the day that was promised. What was excused or enforced was not kept.
    package var isKept: Bool { state == .done && performedOn.map { $0 <= due } == true }
}

extension MediationCase {
    /// The agreements in force, each with what was promised in it.
    package var recordedAgreements: [RecordedAgreement] {
        agreements.map { agreement in
            RecordedAgreement(
                form: agreement.form, agreedOn: agreement.on,
                items: items.filter { $0.agreement == agreement.version }, confirmation: agreement.confirmation)
        }
    }
}
