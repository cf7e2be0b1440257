// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MediationCore

/// No line of the table, and no word in a line, can be lost or altered without a golden file showing it.
///
/// That every guard also changes an answer is shown by ``ModelCheckTests``.
@Suite("a table with one thing altered")
struct MutationTests {
    @Test("prints another grid without any one rule", arguments: Transitions.all.indices)
    func rule(index: Int) {
        var rules = Transitions.all
        let rule = rules.remove(at: index)
        #expect(grid(of: rules, in: rule.from) != grid(of: Transitions.all, in: rule.from))
    }

    @Test("prints another grid without any one relation, or with one more", arguments: Transitions.all.indices)
    func relation(index: Int) {
        let stage = Transitions.all[index].from
        let printed = grid(of: Transitions.all, in: stage)
        for relation in Relation.allCases {
            let rules = altered(index) { rule in
                let relations = rule.relations.filter { $0 != relation }
                let isListed = relations.count < rule.relations.count
                return rule.with(relations: isListed ? relations : relations + [relation])
            }
            #expect(grid(of: rules, in: stage) != printed, "\(relation)")
        }
    }

    @Test("prints other rules without any one guard, or in another order", arguments: Transitions.all.indices)
    func conditions(index: Int) {
        let printed = Transitions.markdown()
        for position in Transitions.all[index].guards.indices {
            let without = altered(index) { rule in
                var guards = rule.guards
                guards.remove(at: position)
                return rule.with(guards: guards)
            }
            #expect(Transitions.markdown(of: without) != printed, "guard \(position)")
            let swapped = altered(index) { rule in
                var guards = rule.guards
                guards.swapAt(position, 0)
                return rule.with(guards: guards)
            }
            #expect(position == 0 || Transitions.markdown(of: swapped) != printed, "guard \(position)")
        }
    }

    @Test("prints another diagram when a rule leads elsewhere", arguments: Transitions.all.indices)
    func target(index: Int) {
        let printed = Transitions.mermaid()
        for stage in Stage.allCases where Transitions.all[index].to != [stage] {
            let rules = altered(index) { $0.with(to: [stage]) }
            #expect(Transitions.mermaid(of: rules) != printed, "\(stage)")
        }
    }

    /// The part of the grid that an altered rule can show in.
    private func grid(of rules: [Rule], in stage: Stage?) -> String { Transitions.permissions(in: stage, of: rules) }

    private func altered(_ index: Int, by change: (Rule) -> Rule) -> [Rule] {
        var rules = Transitions.all
        rules[index] = change(rules[index])
        return rules
    }
}

extension Rule {
    fileprivate func with(to: [Stage]? = nil, relations: [Relation]? = nil, guards: [Guard]? = nil) -> Rule {
        Rule(from: from, command, to: to ?? self.to, move, by: relations ?? self.relations, if: guards ?? self.guards)
    }
}
