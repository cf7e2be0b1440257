// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a case that is opened again")
struct ReopeningTests {
    private let reopenedOn = County.noon.day.adding(days: 100)
    private let number = CaseNumber(unit: County.unit(.village), year: 2026, serial: 7)

    /// Numbered if it was ever taken on, ended long ago, and opened again.
    private func reopened(from stage: Stage, ending: Ending? = nil) throws -> MediationCase {
        var ended = try MediationCase.example(stage, ending: ending)
        if ended.acceptedOn != nil { ended.number = number }
        return try ended.after(.reopening, day: reopenedOn)
    }

    private static let withoutAgreement: [(Stage, Ending?)] = [
        (.declined, nil), (.terminated, nil), (.withdrawn, nil), (.closed, .terminated), (.closed, .withdrawn),
    ]

    @Test("asks every party anew for its consent, when there was no agreement", arguments: withoutAgreement)
    func consents(stage: Stage, ending: Ending?) throws {
        let state = try reopened(from: stage, ending: ending)
        #expect(state.stage == .registered)
        #expect(state.consents == [])
        #expect(state.mediatingSince == nil)
        #expect(throws: Refusal.guardFailed(.everyPartyConsents, at: "/consents")) {
            try state.after(.acceptance(by: 1), day: reopenedOn)
        }
        #expect(throws: Refusal.notAllowedNow(.holdSession, in: .registered)) {
            try state.after(.session(on: reopenedOn), day: reopenedOn)
        }
    }

    @Test("is talked over on under the old consents, when an agreement did not hold")
    func brokenAgreement() throws {
        let state = try reopened(from: .closed, ending: .performed)
        #expect(state.stage == .mediating)
        #expect(state.consents == [1, 2])
        #expect(state.mediatingSince == reopenedOn)
    }

    @Test("has the whole time to mediate before it, and keeps when it was first taken on")
    func clock() throws {
        let afterwards = reopenedOn.adding(days: 2)
        let anew = try reopened(from: .terminated).after(.acceptance(by: 1, 2), day: afterwards)
        let onward = try reopened(from: .closed, ending: .performed)
        #expect(anew.mediatingSince == afterwards)
        #expect(onward.mediatingSince == reopenedOn)
        #expect([anew.acceptedOn, onward.acceptedOn] == [County.noon.day, County.noon.day])
    }

    @Test("keeps its number and is given no second one")
    func numbering() throws {
        let state = try reopened(from: .terminated)
        #expect(state.number == number)
        let acceptance = try state.decision(on: .acceptance(by: 1, 2), day: reopenedOn)
        #expect(!acceptance.needsNumber)
        #expect(acceptance.next.number == number)
        #expect(try reopened(from: .closed, ending: .performed).number == number)
    }

    @Test("is given its first number, when it was never taken on")
    func firstNumber() throws {
        let state = try reopened(from: .declined)
        #expect(state.number == nil)
        let acceptance = try state.decision(on: .acceptance(by: 1, 2), day: reopenedOn)
        #expect(acceptance.needsNumber)
        #expect(acceptance.next.acceptedOn == reopenedOn)
    }

    @Test("takes no talk that was held before")
    func talks() throws {
        let state = try reopened(from: .closed, ending: .performed)
        #expect(throws: Refusal.guardFailed(.notBeforeAcceptance, at: "/held_on")) {
            try state.after(.session(on: reopenedOn.adding(days: -1)), day: reopenedOn)
        }
        #expect(try state.after(.session(on: reopenedOn), day: reopenedOn).sessions == 1)
    }

    @Test("cannot be agreed upon without a new talk")
    func sessions() throws {
        let state = try reopened(from: .closed, ending: .performed)
        #expect(state.sessions == 0)
        #expect(throws: Refusal.guardFailed(.sessionHeld, at: "/command")) {
            try state.after(.agreement(on: reopenedOn), day: reopenedOn)
        }
        let agreed = try state.after(.session(on: reopenedOn), .agreement(on: reopenedOn), day: reopenedOn)
        #expect(agreed.stage == .agreed)
    }

    @Test("has no credit left: no agreement, no ending, no call-back")
    func credit() throws {
        let state = try reopened(from: .closed, ending: .performed)
        #expect(state.agreement?.version == nil && state.agreedOn == nil && state.items == [])
        #expect(state.ending == nil && state.endedOn == nil && state.closedOn == nil)
        #expect(state.followUps == 0)
    }

    @Test("stays marked as opened again, however well it ends the next time")
    func mark() throws {
        let later = reopenedOn.adding(days: 20)
        let settled = try reopened(from: .closed, ending: .performed)
            .after(.session(on: reopenedOn), .agreement(on: reopenedOn), .performance(on: reopenedOn), day: reopenedOn)
        #expect(throws: Refusal.guardFailed(.followedUpOrWaived, at: "/waiver")) {
            try settled.after(.close(Closing()), day: later)
        }
        let closed = try settled.after(.callBack(on: later), .close(Closing()), day: later)
        #expect(closed.ending == .performed)
        #expect(closed.reopenings == 1)
        #expect(closed.endedOn == reopenedOn)
        #expect(closed.closedOn == later)
    }
}
