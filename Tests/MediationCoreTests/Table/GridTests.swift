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

    @Test("the rules read like a handbook")
    func rules() throws {
        try expectGolden(Transitions.rulesPage, "rules.md", in: Self.generated)
    }

    @Test("the diagram has an arrow for every rule and stage it leads to")
    func diagram() throws {
        let diagram = Transitions.mermaid()
        #expect(diagram.split(separator: "\n").count == 1 + Transitions.all.reduce(0) { $0 + $1.to.count })
        try expectGolden(diagram, "transitions.mmd", in: Self.generated)
    }

    @Test("the guide to the steps of a case holds diagram, rules and limits of time")
    func guide() throws {
        try expectGolden(Transitions.stateMachinePage, "state-machine.md", in: "docs")
    }

    @Test("the migration of the edges is the one that was printed")
    func migration() throws {
        try expectGolden(Edge.migration, "0002_transitions.sql", in: "migrations")
    }
}
