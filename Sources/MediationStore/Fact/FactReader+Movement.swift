// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactReader {
    /// Sessions and pauses, and requests to other units.
    func movement() throws(UnreadableFact) -> Fact {
        switch command {
        case .holdSession:
            .sessionHeld(
                on: try day("held_on"), manner: try code("manner"), present: try parties("present"),
                mood: try optionalCode("mood"))
        case .pause: .paused(reason: try code("reason"), until: try day("until"))
        case .resume: .resumed
        case .extend: .extended(until: try day("until"), consents: try consents("consents"))
        case .join: .joined(level: try code("level"), consents: try consents("consents"))
        case .escalate: .escalated(try escalated())
        case .recall: .recalled
        case .acceptTransfer: .transferAccepted(consents: try consents("consents"))
        case .returnTransfer: .transferReturned(reason: try code("reason"))
        case .contestReturn: .returnContested
        case .decideContest: .contestDecided(doesStand: try flag("stands"))
        case .handDown:
            .handedDown(
                to: UnitID(rawValue: try integer("to")), level: try code("level"), help: try codes("help"),
                consents: try consents("consents"))
        case .referOut: .referredOut(outlet: try code("outlet"), papers: try codes("papers"))
        case .confirmReceipt: .received(on: try day("received_on"))
        case .recordFeedback: .feedbackHeard(result: try code("result"), on: try day("heard_on"))
        default: preconditionFailure("\(command.rawValue) moves nothing.")
        }
    }

    /// The first escalations went to the next level, and did not say so.
    private func escalated() throws(UnreadableFact) -> EscalatedFact {
        EscalatedFact(
            reason: try code("reason"), to: UnitID(rawValue: try integer("to")),
            level: try optionalCode("level") ?? level.above ?? level, consents: try consents("consents"),
            isHelpOnly: try flag("help_only"))
    }
}
