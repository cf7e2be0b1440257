// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A command with everything that it carries and stands in: one thing to try on a case.
struct Trial: Sendable {
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
            commands(kind).map { Trial(command: $0, around: County.around(level)) }
        }
    }

    private func commands(_ kind: Command.Kind) -> [Command] {
        switch kind {
        case .accept: accepting
        case .decline: [[], [.lawsuit]].map { .decline(Refusing(reason: .notCivil, routes: $0)) }
        case .holdSession: talking
        case .recall: [.recall(Recall()), .recall(Recall(reason: "谈好了"))]
        case .returnTransfer:
            ["", " \n", "先去看看现场"].map { .returnTransfer(TransferReturn(reason: .notTried, advice: $0)) }
        case .agree: agreeing
        case .perform: performing
        case .terminate: [[], [.lawsuit, .police]].map { .terminate(Termination(ground: .noAgreement, routes: $0)) }
        case .withdraw: (numbers + [outsider]).map { .withdraw(Withdrawal(party: $0, way: .phone)) }
        case .followUp: followingUp
        case .close: [nil, "", "人在外地，三次都没问到"].map { .close(Closing(waiver: $0)) }
        case .reopen: ["", "又漏水了"].map { .reopen(Reopening(reason: $0)) }
        case .register, .escalate, .acceptTransfer: []
        }
    }
}

/// Parties and days to try.
extension Trials {
    /// A number that no party of the case has.
    var outsider: PartyNumber { 4 }
    var allButOne: [Consent] { Array(everyone.dropLast()) }
    var withOutsider: [Consent] { everyone + [Consent(party: outsider, way: .signed)] }
    var tomorrow: LegalDay { today.adding(days: 1) }
    /// The last day before the case was taken on or opened again.
    var tooEarly: LegalDay { (state?.mediatingSince ?? today).adding(days: -1) }
}
