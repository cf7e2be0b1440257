// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A command with everything that it carries and stands in: one thing to try on a case.
struct Trial: Sendable {
    /// What is special about it, for the golden file of answers.
    let name: StaticString
    let command: Command
    let around: Surroundings
    /// Days that pass are tried a month later; what people do, at noon.
    var now = County.noon
}

/// All that is tried on one case: for every command payloads that are right, wrong and on the edge.
struct Trials {
    let state: MediationCase?
    let today: LegalDay
    let level: Level
    let numbers: [PartyNumber]
    let everyone: [Consent]

    init(on state: MediationCase?, today: LegalDay = County.noon.day, level: Level) {
        self.state = state
        self.today = today
        self.level = state?.level ?? level
        numbers = state?.parties.numbers ?? []
        everyone = numbers.map { Consent(party: $0, way: .signed) }
    }

    /// The first is the usual way of doing it, which succeeds if anything does.
    func all(of kind: Command.Kind) -> [Trial] { usual(kind) + odd(kind) }

    /// The few ways in which it is done when nothing is wrong.
    func usual(_ kind: Command.Kind) -> [Trial] {
        opening(kind) ?? mediation(kind) ?? movement(kind) ?? agreement(kind) ?? performance(kind)
            ?? confirmation(kind) ?? ending(kind) ?? risk(kind) ?? whistle(kind) ?? voice(kind) ?? []
    }

    /// Everything that can be wrong with it, and its edges.
    func odd(_ kind: Command.Kind) -> [Trial] {
        oddOpening(kind) ?? oddMediation(kind) ?? oddMovement(kind) ?? oddAgreement(kind) ?? oddPerformance(kind)
            ?? oddConfirmation(kind) ?? oddEnding(kind) ?? oddRisk(kind) ?? oddWhistle(kind) ?? oddVoice(kind)
            ?? []
    }

    /// Trials in the usual surroundings.
    func each(_ commands: KeyValuePairs<StaticString, Command>) -> [Trial] {
        commands.map { Trial(name: $0, command: $1, around: County.around(level)) }
    }
}

/// Parties, days and people to try.
extension Trials {
    /// A number that no party of the case has.
    var outsider: PartyNumber { 4 }
    var allButOne: [Consent] { Array(everyone.dropLast()) }
    var twice: [Consent] { everyone + everyone.prefix(1) }
    var withOutsider: [Consent] { everyone + [Consent(party: outsider, way: .signed)] }
    var tomorrow: LegalDay { today.adding(days: 1) }
    /// The last day before this round of mediation began.
    var tooEarly: LegalDay { (state?.mediatingSince ?? today).adding(days: -1) }
}
