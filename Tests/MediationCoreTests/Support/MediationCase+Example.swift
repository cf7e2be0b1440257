// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

extension MediationCase {
    /// One case for each stage and level; everything in it happened on one day.
    static let examples: [MediationCase] = {
        var seen: Set<Position> = []
        let asked = ModelCheck[.movement].states.filter { $0.transfer?.direction == .up }
        return (asked + ModelCheck[.ending].states).filter { seen.insert($0.position).inserted }
    }()

    static func example(_ stage: Stage, at level: Level) throws -> MediationCase {
        try #require(examples.first { $0.position == Position(stage, level) })
    }

    /// A case of the village in this stage, and closed after this ending.
    static func example(_ stage: Stage, ending: Ending? = nil) throws -> MediationCase {
        try #require(
            ModelCheck[.ending].states.first {
                $0.position == Position(stage, .village) && (ending == nil || $0.ending == ending) && $0.risk == .green
                    && !$0.asksForSafety
            })
    }

    /// What its holder's command makes of it on this day.
    func decision(on command: Command, day: LegalDay) throws -> Decision {
        let actor = try #require(County.actor(.holder, to: self))
        return try decide(command, on: self, by: actor, at: day.start, in: County.around(level))
    }

    /// The case after its holder has done all this, one thing after the other, on this day.
    func after(_ commands: Command..., day: LegalDay) throws -> MediationCase {
        try commands.reduce(self) { try $0.decision(on: $1, day: day).next }
    }
}

extension Command {
    static func acceptance(by parties: PartyNumber...) -> Command {
        .accept(
            Acceptance(
                consents: parties.map { Consent(party: $0, way: .phone) }, areRightsTold: true, isRecusalClear: true))
    }

    static func session(on day: LegalDay) -> Command {
        .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老屋", present: [1, 2]))
    }

    /// An oral agreement; without terms given, that a gutter is put up by the day on which it is reached.
    static func agreement(on day: LegalDay, amounts: [Int64?] = [nil]) -> Command {
        .agree(
            Agreement(
                form: .oral, reachedOn: day,
                terms: amounts.map { Term(obligor: 2, promise: "装雨水槽", amount: $0, due: day) },
                confirmations: [1, 2].map { Consent(party: $0, way: .phone) }, record: "装雨水槽", isMediatorSigned: false,
                isSealed: false))
    }

    static func performance(on day: LegalDay) -> Command {
        .perform(Performance(item: 1, performedOn: day, proof: .photo))
    }

    static func callBack(on day: LegalDay) -> Command {
        let content = FollowUpAnswer(
            party: 1, isReached: true, performance: .full, satisfaction: .satisfied, hasNewTrouble: false)
        return .followUp(FollowUp(askedOn: day, way: .phone, answers: [content]))
    }

    static let reopening = Command.reopen(Reopening(reason: "又漏水了"))
}
