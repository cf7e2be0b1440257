// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what must never happen to what was let go, and to what was agreed in part")
struct PartInvariantTests {
    private func talked() throws -> MediationCase { try .example(.mediating).usually(.holdSession) }

    private func agreed(amounts: [Int64?]) throws -> MediationCase {
        try talked().after(.agreement(on: County.noon.day, amounts: amounts), day: County.noon.day)
    }

    /// A written agreement of a part, while the rest is talked over.
    private func part() throws -> MediationCase {
        try talked().after(talked().trial(.agree, "written, of a part"))
    }

    private func letGo(_ item: Int) -> Command {
        .excuse(Excuse(item: item, consents: [Consent(party: 1, way: .phone)]))
    }

    @Test("what was let go passes for performed")
    func released() throws {
        let day = County.noon.day
        let released = try agreed(amounts: [nil]).after(letGo(1), day: day)
        #expect(released.stage == .released && released.endedOn == day)
        let closed = try released.after(.callBack(on: day), .close(Closing()), day: day)
        #expect(closed.ending == .released)
        #expect(closed.settlement == nil)
        let counted = Set(closed.tally.amounts.keys.map(\.measure))
        #expect(counted.isSuperset(of: [.closed, .closedReleased, .dueReleased]))
        #expect(counted.isDisjoint(with: [.closedAgreed, .closedTerminated, .dueSettled, .dueTerminated]))
        #expect(counted.isDisjoint(with: [.itemsKept, .agreementsKept, .keptOnTheSpot]))
    }

    @Test("one promise kept makes the rest, which was let go, performed", arguments: [[1, 2], [2, 1]])
    func mixed(order: [Int]) throws {
        let day = County.noon.day
        let keep = Command.perform(Performance(item: 1, performedOn: day, proof: .photo))
        let both = try order.reduce(agreed(amounts: [50_000, 70_000])) {
            try $0.after($1 == 1 ? keep : letGo(2), day: day)
        }
        #expect(both.items.map(\.state) == [.done, .excused])
        #expect(both.stage == .released)
    }

    @Test("an agreement that was let go is talked over on, when it comes up again, and is not counted as kept")
    func again() throws {
        let day = County.noon.day
        let closed = try agreed(amounts: [nil]).after(letGo(1), .callBack(on: day), .close(Closing()), day: day)
        #expect(try closed.after(.reopening, day: day).stage == .mediating)
    }

    @Test("a part that is overdue, and that nobody writes down because the rest is still talked over")
    func overdue() throws {
        let lapsed = try part().after(part().trial(.lapse), by: .system)
        #expect(lapsed.stage == .mediating && lapsed.items.map(\.state) == [.overdue])
        let agreed = try lapsed.after(
            .session(on: County.later.day), .agreement(on: County.later.day), day: County.later.day)
        #expect(agreed.stage == .defaulted, "All is agreed, and a part of it is overdue.")
        let (first, second) = (
            Command.perform(Performance(item: 1, performedOn: County.later.day, proof: .receipt)),
            Command.perform(Performance(item: 2, performedOn: County.later.day, proof: .receipt))
        )
        #expect(try agreed.after(first, day: County.later.day).stage == .performing)
        #expect(try agreed.after(second, day: County.later.day).stage == .defaulted)
        #expect(try agreed.after(first, second, day: County.later.day).stage == .performed)
    }

    @Test("a part before a court that the next agreement takes away from it")
    func court() throws {
        let day = County.noon.day
        let asked = try part().usually(.offerConfirmation, .applyConfirmation)
        let whole = try asked.after(.agreement(on: day), day: day)
        #expect(whole.agreements.map(\.confirmation) == [.applied, nil])
        #expect(whole.agreements.map(\.form) == [.written, .oral])
        func answer(_ result: ConfirmationResult, of agreement: Int?) -> Command {
            .answerConfirmation(ConfirmationAnswer(result: result, answeredOn: day, agreement: agreement))
        }
        let confirmed = try whole.after(answer(.admitted, of: 1), answer(.confirmed, of: 1), day: day)
        #expect(confirmed.agreements.map(\.confirmation) == [.confirmed, nil])
        #expect(throws: Refusal.guardFailed(.agreementInForce, at: "/agreement")) {
            try whole.after(answer(.admitted, of: 3), day: day)
        }
        #expect(throws: Refusal.guardFailed(.confirmationAllows, at: "/result"), "The last one was never taken there.")
        {
            try whole.after(answer(.admitted, of: nil), day: day)
        }
    }

    @Test("an item enforced that another agreement, and not its own, was confirmed for")
    func enforced() throws {
        let later = County.later.day
        var state = try part().usually(.offerConfirmation, .applyConfirmation, .answerConfirmation)
        state = try state.after(state.trial(.answerConfirmation, "confirmed"))
        state = try state.after(.agreement(on: County.noon.day), day: County.noon.day)
        for item in [1, 2] { state = try state.lapsed(item) }
        let enforced = try state.after(.enforce(Enforcement(item: 1, performedOn: later)), day: later)
        #expect(enforced.items.map(\.state) == [.enforced, .overdue])
        #expect(throws: Refusal.guardFailed(.confirmedByCourt, at: "/command")) {
            try state.after(.enforce(Enforcement(item: 2, performedOn: later)), day: later)
        }
    }

    @Test("each agreement of a part is counted as one, with what was promised in it")
    func counted() throws {
        let day = County.noon.day
        let whole = try part().after(.agreement(on: day, amounts: [50_000]), day: day)
        let counts = whole.tally.amounts
        func sum(_ measure: Measure) -> Int64 {
            counts.filter { $0.key.measure == measure }.reduce(0) { $0 + $1.value }
        }
        #expect([sum(.agreements), sum(.agreementsWritten), sum(.agreementsOral)] == [2, 1, 1])
    }
}

extension MediationCase {
    /// This case after the program has seen that the day of an item has passed.
    fileprivate func lapsed(_ item: Int) throws -> MediationCase {
        try decide(
            .lapse(Lapse(number: item)), on: self, by: County.system, at: County.later, in: County.around(level)
        ).next
    }
}
