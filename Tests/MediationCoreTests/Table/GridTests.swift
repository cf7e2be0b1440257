// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("what is printed from the table")
struct GridTests {
    private static let generated = "docs/generated"

    @Test("the grid has every stage, command and relation")
    func permissions() throws {
        let grid = Transitions.permissions()
        let cells = grid.split(separator: "\n").dropFirst().joined().count { $0 == "✔" || $0 == "✘" }
        #expect(cells == (Stage.allCases.count + 1) * Command.Kind.allCases.count * Relation.allCases.count)
        try expectGolden(grid, "permissions.txt", in: Self.generated)
    }

    @Test("the ticks of the grid are what decides about buttons")
    func ticks() {
        let ticks = Transitions.permissions().split(separator: "\n").dropFirst().joined().count { $0 == "✔" }
        let stages = [nil] + Stage.allCases.map(Stage?.some)
        let buttons = stages.flatMap { stage in
            Relation.allCases.flatMap { Transitions.available(in: stage, to: $0) }
        }
        #expect(ticks == buttons.count)
    }

    @Test("the rules have a line each, from the first chapter to the last")
    func rules() throws {
        #expect(Transitions.markdown().split(separator: "\n").count == 2 + Transitions.all.count)
        try expectGolden(Transitions.rulesPage, "rules.md", in: Self.generated)
    }

    @Test("a chapter has every stage of each of its commands once", arguments: Transitions.Chapter.allCases)
    func chapters(chapter: Transitions.Chapter) {
        let lines = Transitions.grouped(chapter.rules).split(separator: "\n").dropFirst(2)
        let stages = lines.reduce(0) { $0 + $1.split(separator: "|")[0].split(separator: ",").count }
        #expect(stages == chapter.rules.count)
        #expect(lines.count <= chapter.rules.count)
    }

    @Test("the diagram has an arrow for each pair of stages that a rule leads between")
    func diagram() throws {
        let diagram = Transitions.mermaid()
        let pairs = Set(Transitions.all.flatMap { rule in rule.to.map { [rule.from, $0] } })
        #expect(diagram.split(separator: "\n").count == 1 + pairs.count { $0[0] != $0[1] })
        try expectGolden(diagram, "transitions.mmd", in: Self.generated)
    }

    @Test("the handbook holds diagrams, chapters and where to read on")
    func handbook() throws {
        try expectGolden(Transitions.stateMachinePage, "state-machine.md", in: "docs")
    }

    @Test("a small machine has an arrow for each of its steps")
    func machines() {
        #expect(WhistleState.machine.mermaid.split(separator: "\n").count == 1 + WhistleState.machine.rows.count)
        #expect(ItemState.machine.ends == [.done, .excused, .enforced])
        #expect(WhistleState.machine.ends == [.dropped, .rated])
        #expect(DraftState.machine.ends == [.effective, .voided])
        #expect(ConfirmationState.machine.ends == [.notAdmitted, .confirmed, .rejected, .withdrawn, .lapsed])
        #expect(TransferState.machine.ends == [.accepted, .recalled, .received])
    }
}
