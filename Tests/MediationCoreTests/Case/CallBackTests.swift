// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a call-back")
struct CallBackTests {
    /// Long after everything else in the examples.
    private static let endedOn = County.noon.day.adding(days: 50)
    private let today = endedOn.adding(days: 20)

    /// Where a case stood before that day, and what ended it.
    struct End: Sendable, CustomStringConvertible {
        let before: Stage
        let commands: [Command]
        let stage: Stage

        var description: String { stage.rawValue }

        func reached() throws -> MediationCase {
            try commands.reduce(.example(before)) { try $0.after($1, day: endedOn) }
        }
    }

    private static let ends = [
        End(
            before: .mediating,
            commands: [.session(on: endedOn), .agreement(on: endedOn), .performance(on: endedOn)], stage: .performed),
        End(
            before: .mediating, commands: [.terminate(Termination(ground: .time, routes: [.lawsuit]))],
            stage: .terminated),
        End(before: .registered, commands: [.withdraw(Withdrawal(party: 1, way: .phone))], stage: .withdrawn),
    ]

    @Test("counts from the day on which the case ended", arguments: ends)
    func ending(end: End) throws {
        let state = try end.reached()
        #expect(state.stage == end.stage)
        #expect(state.endedOn == Self.endedOn)
        #expect(try state.after(.callBack(on: Self.endedOn), day: today).followUps == 1)
    }

    @Test("cannot have been before the case ended", arguments: ends)
    func tooEarly(end: End) throws {
        let state = try end.reached()
        #expect(throws: Refusal.guardFailed(.notBeforeEnding, at: "/asked_on")) {
            try state.after(.callBack(on: Self.endedOn.adding(days: -1)), day: today)
        }
    }

    @Test("of a closed case counts from the day on which it ended, not on which it was closed", arguments: ends)
    func closed(end: End) throws {
        let closedOn = Self.endedOn.adding(days: 10)
        let state = try end.reached().after(.close(Closing(waiver: "两次都没打通")), day: closedOn)
        #expect([state.endedOn, state.closedOn] == [Self.endedOn, closedOn])
        #expect(try state.after(.callBack(on: closedOn.adding(days: -1)), day: today).followUps == 1)
        #expect(throws: Refusal.guardFailed(.notBeforeEnding, at: "/asked_on")) {
            try state.after(.callBack(on: Self.endedOn.adding(days: -1)), day: today)
        }
    }

    @Test("waits for the last item of an agreement")
    func lastItem() throws {
        let state = try MediationCase.example(.mediating).after(
            .session(on: Self.endedOn), .agreement(on: Self.endedOn, amounts: [nil, 100]),
            .performance(on: Self.endedOn), day: Self.endedOn)
        #expect(state.stage == .performing)
        #expect(state.endedOn == nil)
    }
}
