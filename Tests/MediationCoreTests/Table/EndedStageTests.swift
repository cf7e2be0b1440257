// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a stage that nothing is owed in")
struct EndedStageTests {
    @Test("a closed case can be asked about again and opened again, and nothing else")
    func closed() { #expect(Transitions.commands(in: .closed) == [.followUp, .reopen]) }

    @Test("a declined case can be opened again, and nothing else")
    func declined() { #expect(Transitions.commands(in: .declined) == [.reopen]) }

    @Test("stages without rules know no command", arguments: ModelCheckTests.withoutRules)
    func unreachable(stage: Stage) { #expect(Transitions.commands(in: stage) == []) }

    @Test("a case that does not exist can only be registered")
    func nothing() { #expect(Transitions.commands(in: nil) == [.register]) }

    @Test("a stranger may do nothing anywhere")
    func stranger() {
        let stages = [nil] + Stage.allCases.map(Stage?.some)
        #expect(stages.flatMap { Transitions.available(in: $0, to: .stranger) } == [])
    }

    @Test(
        "withdrawing is possible in every stage before an agreement",
        arguments: [
            Stage.registered, .accepted, .mediating, .transferPending,
        ])
    func withdrawal(stage: Stage) { #expect(Transitions.available(in: stage, to: .holder).contains(.withdraw)) }
}
