// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("the order of refusals")
struct RefusalOrderTests {
    private let wrong = Command.accept(Acceptance(consents: [], areRightsTold: false, isRecusalClear: false))

    private func refusal(_ command: Command, _ stage: Stage, _ relation: Relation) throws -> Refusal? {
        let state = try MediationCase.example(stage)
        let actor = try #require(County.actor(relation, to: state))
        do throws(Refusal) {
            _ = try decide(command, on: state, by: actor, at: County.noon, in: County.around(.village))
            return nil
        } catch {
            return error
        }
    }

    @Test("a step that the stage does not know is refused before anybody asks who wants it")
    func table() throws {
        #expect(try refusal(wrong, .closed, .stranger) == .notAllowedNow(.accept, in: .closed))
    }

    @Test("the wrong person is refused before anybody looks at what is missing")
    func relation() throws {
        #expect(try refusal(wrong, .registered, .colleague) == .notPermitted(.accept, for: .colleague))
    }

    @Test("of several things missing the first in the rule is named")
    func guards() throws {
        #expect(
            try refusal(wrong, .registered, .holder) == .guardFailed(.everyPartyConsents, at: "/consents"))
    }
}
