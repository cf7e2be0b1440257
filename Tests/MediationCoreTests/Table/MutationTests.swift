// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import MediationCore

/// For every word of the table there is something that somebody tries and that is answered otherwise without that word.
///
/// What is tried is what the model check tried; the altered table is asked in the same process.
@Suite("a table with one word less")
struct MutationTests {
    @Test("answers otherwise without any one rule")
    func rules() {
        var survivors: [String] = []
        for (index, rule) in Transitions.all.enumerated() {
            var fewer = Transitions.all
            fewer.remove(at: index)
            let table = RuleTable(fewer)
            let isNoticed = Relation.allCases.contains { relation in
                let key = RuleRelation(from: rule.from, command: rule.command, relation: relation)
                return Witnesses.all.allowed[key].map { isAnsweredOtherwise($0, by: table) } == true
            }
            if !isNoticed { survivors.append(rule.name) }
        }
        #expect(survivors == [])
    }

    @Test("answers otherwise without any one relation")
    func relations() {
        var survivors: [String] = []
        for rule in Transitions.all {
            for relation in rule.relations {
                let key = RuleRelation(from: rule.from, command: rule.command, relation: relation)
                let fewer = rule.with(relations: rule.relations.filter { $0 != relation })
                let isNoticed = Witnesses.all.allowed[key].map { isAnsweredOtherwise($0, by: RuleTable([fewer])) }
                if isNoticed != true { survivors.append("\(rule.name) by \(relation.rawValue)") }
            }
        }
        #expect(survivors == [])
    }

    @Test("answers otherwise without any one guard")
    func guards() {
        var survivors: [String] = []
        for rule in Transitions.all {
            for condition in rule.guards {
                let key = RuleGuard(from: rule.from, command: rule.command, condition: condition)
                let fewer = rule.with(guards: rule.guards.filter { $0 != condition })
                let isNoticed = Witnesses.all.refused[key].map { isAnsweredOtherwise($0, by: RuleTable([fewer])) }
                if isNoticed != true { survivors.append(key.description) }
            }
        }
        #expect(survivors == [])
    }

    @Test("does not lead everywhere it led without any one stage that a rule leads to")
    func targets() {
        let walked = ModelCheck.all.reduce(into: Set<Edge>()) { $0.formUnion($1.edges) }
        let survivors = Transitions.all.flatMap { rule in
            rule.to.filter { stage in
                !walked.contains { $0.command == rule.command && $0.from?.stage == rule.from && $0.to.stage == stage }
            }.map { "\(rule.name) to \($0.rawValue)" }
        }
        #expect(survivors == [])
    }

    @Test("steps otherwise without any one row of a small machine")
    func machines() {
        #expect(survivors(of: ItemState.machine) == [])
        #expect(survivors(of: DraftState.machine) == [])
        #expect(survivors(of: ConfirmationState.machine) == [])
        #expect(survivors(of: WhistleState.machine) == [])
        #expect(survivors(of: TransferState.machine) == [])
    }

    @Test("is looked at word for word: so many of each are taken away in turn, and each is missed")
    func counts() throws {
        let rules = Transitions.all
        let rows = [
            ItemState.machine.rows.count, DraftState.machine.rows.count, ConfirmationState.machine.rows.count,
            WhistleState.machine.rows.count, TransferState.machine.rows.count,
        ].reduce(0, +)
        let cells = Act.allCases.flatMap { act in
            Role.allCases.flatMap { role in Level.allCases.filter { act.isPermitted(to: role, at: $0) } }
        }
        try expectGolden(
            """
            rules \(rules.count)
            relations \(rules.reduce(0) { $0 + $1.relations.count })
            guards \(rules.reduce(0) { $0 + $1.guards.count })
            stages led to \(rules.reduce(0) { $0 + $1.to.count })
            rows of small machines \(rows)
            cells of the policy \(cells.count)

            """, "mutations.txt")
    }

    /// Rows without which every step that was seen would lead where it led.
    private func survivors<State>(of machine: Machine<State>) -> [String] {
        machine.rows.indices.filter { index in
            var fewer = machine.rows
            let row = fewer.remove(at: index)
            return Machine(fewer).next(row.from, row.command, answer: row.answer) == row.to
        }.map { "\(machine.rows[$0])" }
    }

    @Test("lets nobody in whom the table does not name")
    func strangers() {
        let named = Set(
            Transitions.all.flatMap { rule in
                rule.relations.map { RuleRelation(from: rule.from, command: rule.command, relation: $0) }
            })
        #expect(Set(Witnesses.all.allowed.keys).subtracting(named) == [])
        #expect(named.count > 500)
    }

    private func isAnsweredOtherwise(_ attempt: Attempt, by table: RuleTable) -> Bool {
        answer(to: attempt, by: table) != answer(to: attempt, by: Transitions.table)
    }

    /// Why not; `nil` when it may.
    private func answer(to attempt: Attempt, by table: RuleTable) -> Refusal? {
        do throws(Refusal) {
            _ = try table.examine(attempt)
            return nil
        } catch {
            return error
        }
    }
}

extension Rule {
    fileprivate var name: String { "\(from?.rawValue ?? "none") \(command.rawValue)" }

    fileprivate func with(relations: [Relation]? = nil, guards: [Guard]? = nil) -> Rule {
        Rule(from: from, command, to: to, move, by: relations ?? self.relations, if: guards ?? self.guards)
    }
}
