// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// What starts, stops and restarts the clocks of a case, by rules that give each of them ten days.
@Suite("the plan of a case's clocks")
struct ClockPlanTests {
    private static let rules = Rules(
        id: "ten days",
        layers: [
            ClockKind.allCases.map { kind in
                ClockRule(kind, [.pause, .performance].contains(kind) ? .agreedDay : .days(10), basis: .convention)
            }
        ])
    private let monday = County.noon.day

    private func plan(_ state: MediationCase) -> ClockPlan {
        ClockPlan(of: state, under: Self.rules, by: WorkCalendar())
    }

    /// The days by which something is owed, by the word of the clock.
    private func days(_ state: MediationCase) -> [String: LegalDay?] {
        Dictionary(
            uniqueKeysWithValues: plan(state).clocks.map { ("\($0.key.kind.rawValue) \($0.key.subject)", $0.dueOn) })
    }

    private func day(_ number: Int) -> LegalDay { monday.adding(days: number) }
    private func talked() throws -> MediationCase { try .example(.mediating).usually(.holdSession) }
    private func pause(until last: Int) -> Command {
        .pause(Pause(reason: .harvest, until: day(last), arePartiesTold: true))
    }

    @Test("has what the talks owe, each from its own beginning")
    func talks() throws {
        #expect(
            try days(.example(.accepted)) == [
                "mediation 0": day(10), "check 0": day(10), "decision 0": day(10), "arbitration_notice 0": day(10),
            ])
        #expect(
            try days(talked().after(.session(on: day(4)), day: day(4))) == [
                "mediation 0": day(10), "check 0": day(14), "decision 0": day(14), "arbitration_notice 0": day(10),
            ], "Whoever sits down with the parties again has looked.")
    }

    @Test("stops while the talks rest, and runs on by as much afterwards")
    func pauses() throws {
        let resting = try talked().after(pause(until: 6), day: day(1))
        #expect(
            days(resting) == ["pause 0": day(6), "mediation 0": nil, "arbitration_notice 0": nil])
        let again = try resting.after(.resume(Resumption()), day: day(4))
        #expect(days(again)["mediation 0"] == day(13))
        #expect(days(again)["check 0"] == day(13))
        #expect(days(again)["pause 0"] == nil)
    }

    @Test("does not charge the wait for an answer that sent the case back")
    func waits() throws {
        let asked = try talked().usually(.escalate)
        #expect(days(asked)["transfer 0"] == day(10))
        #expect(days(asked)["check 0"] == nil, "Nobody looks at what another unit has to answer.")
        let back = try decide(
            .returnTransfer(TransferReturn(reason: .inPower, advice: "先量清楚界线")), on: asked,
            by: #require(County.actor(.receiver, to: asked)), at: day(3).start, in: County.around(.village)
        ).next
        #expect(try #require(days(back)["mediation 0"]).map { $0 > day(10) } == true)
        #expect(days(back)["transfer 0"] == nil)
    }

    @Test("begins the looks of another level with its taking over, and leaves the limit of the talks")
    func moved() throws {
        let asked = try talked().usually(.escalate)
        let receiver = try #require(County.actor(.receiver, to: asked))
        let taken = try decide(
            .acceptTransfer(TransferAcceptance()), on: asked, by: receiver, at: day(3).start,
            in: County.around(.township, assignee: receiver.identity)
        ).next
        #expect(days(taken)["mediation 0"] == day(10))
        #expect(days(taken)["check 0"] == day(13))
    }

    @Test("gives the talks the day that everybody agreed to")
    func extended() throws {
        let consents = ([1, 2] as [PartyNumber]).map { Consent(party: $0, way: .phone) }
        let longer = try talked().after(.extend(Extension(until: day(30), consents: consents)), day: day(5))
        #expect(days(longer)["mediation 0"] == day(30))
        #expect(days(longer)["arbitration_notice 0"] == nil, "Whoever goes on has been told where else to go.")
    }

    @Test("runs for what was agreed in part wherever the rest stands")
    func parts() throws {
        let part = try talked().after(talked().trial(.agree, "written, of a part"))
        for state in [
            part, try part.after(pause(until: 6), day: day(1)), try part.usually(.escalate),
            try part.usually(.terminate), try part.usually(.withdraw),
        ] {
            #expect(days(state)["performance 1"] == day(9))
            #expect(days(state)["confirmation 1"] == day(10))
        }
        let whole = try part.after(.agreement(on: day(2)), day: day(2))
        #expect(days(whole)["performance 1"] == day(9))
        #expect(days(whole)["performance 2"] == day(2))
        #expect(days(whole)["confirmation 1"] == day(10))
        #expect(days(whole)["confirmation 2"] == nil, "An oral agreement goes to no court.")
    }

    @Test("ends a promise's clock when it is kept, let go or overdue and enforced, and moves it with its day")
    func promises() throws {
        let agreed = try talked().usually(.agree)
        #expect(days(agreed)["performance 1"] == monday)
        #expect(try days(agreed.usually(.renegotiate))["performance 1"] == day(20))
        #expect(try days(agreed.usually(.perform))["performance 1"] == nil)
        #expect(try days(agreed.usually(.excuse))["performance 1"] == nil)
        let lapsed = try agreed.after(agreed.trial(.lapse), by: .system)
        #expect(plan(agreed)[ClockKey(.performance, of: 1)]?.lapse == .lapse)
        #expect(plan(lapsed)[ClockKey(.performance, of: 1)]?.lapse == nil, "It has lapsed, and is still owed.")
    }

    @Test("says who has to act: the holder, or whoever was asked")
    func owners() throws {
        let talked = try talked()
        let asked = try talked.usually(.escalate)
        #expect(plan(talked)[ClockKey(.mediation)]?.owner == .person(talked.holder))
        #expect(plan(asked)[ClockKey(.transfer)]?.owner == .unit(County.unit(.township)))
        let drawn = try MediationCase.example(.performed).usually(.drawCallBack, by: .system)
        #expect(plan(drawn)[ClockKey(.callBack)]?.owner == .unit(County.neighbour))
        let contested = try asked.usually(.returnTransfer, by: .receiver).usually(.contestReturn)
        #expect(plan(contested)[ClockKey(.contest)]?.owner == .county)
    }

    @Test("writes only what is different: new days, another owner, or nothing any more")
    func changes() throws {
        let talked = try talked()
        let again = try talked.after(.session(on: day(4)), day: day(4))
        let (before, after) = (plan(talked), plan(again))
        #expect(after.changes(from: after) == [])
        #expect(
            after.changes(from: before)
                == [ClockKind.check, .decision].compactMap { after[ClockKey($0)] }
                .map(ClockChange.schedule))
        var other = talked
        other.holder = Holder(unit: talked.holder.unit, person: PersonID(rawValue: 55))
        #expect(plan(other).changes(from: before) == plan(other).clocks.map(ClockChange.hand))
        #expect(ClockPlan.none.changes(from: before) == before.clocks.map { .drop($0.key) })
        #expect(before.dueOn == day(10) && ClockPlan.none.dueOn == nil)
    }
}
