// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a case that is opened again")
struct ReopeningTests {
    private let reopenedOn = County.noon.day.adding(days: 100)

    /// A terminated village case, opened again a hundred days later.
    private func reopened(from stage: Stage) throws -> MediationCase {
        let ended = try #require(DueDayTests.examples.first { $0.position == Position(stage, .village) })
        return try perform(.reopen(Reopening(reason: "又漏水了")), on: ended, on: reopenedOn)
    }

    private func perform(_ command: Command, on state: MediationCase, on day: LegalDay) throws -> MediationCase {
        let holder = try #require(County.actor(.holder, to: state))
        let decision = try decide(command, on: state, by: holder, at: day.start, in: County.around(state.level))
        return decision.next
    }

    private func session(on day: LegalDay) -> Command {
        .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老屋", present: [1, 2]))
    }

    @Test("has the whole time to mediate before it, and keeps when it was first taken on")
    func clock() throws {
        let state = try reopened(from: .terminated)
        #expect(state.stage == .mediating)
        #expect(state.dueOn == reopenedOn.adding(days: 30))
        #expect(state.acceptedOn == County.noon.day)
        #expect(state.mediatingSince == reopenedOn)
    }

    @Test("takes no talk that was held before")
    func talks() throws {
        let state = try reopened(from: .terminated)
        #expect(throws: Refusal.guardFailed(.notBeforeAcceptance, at: "/held_on")) {
            try perform(session(on: reopenedOn.adding(days: -1)), on: state, on: reopenedOn)
        }
        #expect(try perform(session(on: reopenedOn), on: state, on: reopenedOn).sessions == 1)
    }

    @Test("cannot be agreed upon without a new talk")
    func agreement() throws {
        let state = try reopened(from: .terminated)
        let agreement = Agreement(
            form: .oral, reachedOn: reopenedOn,
            terms: [Term(obligor: 2, promise: "装雨水槽", amount: nil, due: reopenedOn)],
            confirmations: [1, 2].map { Consent(party: $0, way: .phone) }, record: "装雨水槽", isMediatorSigned: false,
            isSealed: false)
        #expect(throws: Refusal.guardFailed(.sessionHeld, at: "/command")) {
            try perform(.agree(agreement), on: state, on: reopenedOn)
        }
    }

    @Test("begins where it stopped, when nobody had consented yet")
    func beforeAcceptance() throws {
        let state = try reopened(from: .declined)
        #expect(state.stage == .registered)
        #expect(state.dueOn == reopenedOn.adding(days: 3))
        #expect(state.mediatingSince == nil)
    }
}
