// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A command with everything that it carries and stands in: one thing to try on a case.
struct Trial: Sendable {
    /// What is special about it, for the golden file of answers.
    let name: StaticString
    let command: Command
    let around: Surroundings
}

/// All that is tried on one case at one instant: for every command payloads that are right, wrong and on the edge.
struct Trials {
    let state: MediationCase?
    let today: LegalDay
    let level: Level
    let numbers: [PartyNumber]
    let everyone: [Consent]

    init(on state: MediationCase?, today: LegalDay, level: Level) {
        self.state = state
        self.today = today
        self.level = state?.level ?? level
        numbers = state?.parties.numbers ?? []
        everyone = numbers.map { Consent(party: $0, way: .signed) }
    }

    func all(of kind: Command.Kind) -> [Trial] {
        switch kind {
        case .register: registering
        case .acceptTransfer: taking
        case .escalate: asking
        case .accept, .decline, .holdSession, .recall, .returnTransfer, .agree, .perform, .terminate, .withdraw,
            .followUp, .close, .reopen:
            commands(kind).map { Trial(name: $0, command: $1, around: County.around(level)) }
        }
    }

    private func commands(_ kind: Command.Kind) -> KeyValuePairs<StaticString, Command> {
        switch kind {
        case .accept: accepting
        case .decline: declining
        case .holdSession: talking
        case .recall: ["without a reason": .recall(Recall()), "with a reason": .recall(Recall(reason: "谈好了"))]
        case .returnTransfer: returning
        case .agree: agreeing
        case .perform: performing
        case .terminate: terminating
        case .withdraw: withdrawing
        case .followUp: followingUp
        case .close: closing
        case .reopen:
            [
                "without a reason": .reopen(Reopening(reason: "")), "with a blank": .reopen(Reopening(reason: " ")),
                "with a reason": .reopen(Reopening(reason: "又漏水了")),
            ]
        case .register, .escalate, .acceptTransfer: [:]
        }
    }
}

/// Parties and days to try.
extension Trials {
    /// A number that no party of the case has.
    var outsider: PartyNumber { 4 }
    var allButOne: [Consent] { Array(everyone.dropLast()) }
    var twice: [Consent] { everyone + everyone.prefix(1) }
    var withOutsider: [Consent] { everyone + [Consent(party: outsider, way: .signed)] }
    var tomorrow: LegalDay { today.adding(days: 1) }
    /// The last day before the case was taken on or opened again.
    var tooEarly: LegalDay { (state?.mediatingSince ?? today).adding(days: -1) }
}
