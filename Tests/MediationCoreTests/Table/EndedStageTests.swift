// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a stage that nothing is owed in")
struct EndedStageTests {
    @Test(
        "a closed case can be asked about again, put away and opened again, and a court and the parties may still be heard"
    )
    func closed() {
        #expect(
            Transitions.commands(in: .closed) == [
                .answerConfirmation, .drawCallBack, .followUp, .archive, .reopen, .hearParty, .answerParty,
            ])
    }

    @Test("a declined case can be opened again, and nothing else")
    func declined() { #expect(Transitions.commands(in: .declined) == [.reopen]) }

    @Test("what is put aside or put away is changed by nobody", arguments: [Stage.dismissed, .archived])
    func final(stage: Stage) { #expect(Transitions.commands(in: stage) == []) }

    @Test("a case that does not exist can only be reported or registered")
    func nothing() { #expect(Transitions.commands(in: nil) == [.reportLead, .register]) }

    @Test("a stranger may do nothing anywhere")
    func stranger() {
        let stages = [nil] + Stage.allCases.map(Stage?.some)
        #expect(stages.flatMap { Transitions.available(in: $0, to: .stranger) } == [])
    }

    @Test(
        "withdrawing is possible in every stage before an agreement",
        arguments: [
            Stage.registered, .accepted, .mediating, .paused, .transferPending,
        ])
    func withdrawal(stage: Stage) { #expect(Transitions.available(in: stage, to: .holder).contains(.withdraw)) }
}
