// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("the rules for clocks")
struct RulesTests {
    private func rule(_ days: Int, when condition: ClockCondition = ClockCondition()) -> ClockRule {
        ClockRule(.transfer, when: condition, .days(days), basis: .convention)
    }

    private func days(_ rules: Rules, in circumstances: ClockCircumstances) -> ClockLength? {
        rules.rule(for: .transfer, in: circumstances)?.length
    }

    @Test("have nothing where nothing was laid down")
    func nothing() {
        let rules = Rules(id: "none", layers: [[rule(1, when: ClockCondition(isRedOnly: true))]])
        #expect(days(rules, in: .village) == nil)
        #expect(rules.rule(for: .mediation, in: .village) == nil)
        #expect(rules.deadline(of: .started(at("2025-09-01")), by: .autumn2025) == nil)
        #expect(rules.explanation(of: .started(at("2025-09-01")), by: .autumn2025) == [])
    }

    @Test("mean the more specific one")
    func specific() {
        let rules = Rules(
            id: "layers",
            layers: [
                [
                    rule(1), rule(2, when: ClockCondition(levels: [.township, .county])),
                    rule(3, when: ClockCondition(levels: [.county], types: [.medical])),
                ]
            ])
        #expect(days(rules, in: .village) == .days(1))
        #expect(days(rules, in: ClockCircumstances(level: .county, type: .neighbour)) == .days(2))
        #expect(days(rules, in: ClockCircumstances(level: .county, type: .medical)) == .days(3))
        #expect(days(rules, in: ClockCircumstances(level: .township, type: .medical)) == .days(2))
    }

    @Test("of a county take the place of the nation's that ask for no more")
    func layers() {
        let nation = [rule(1), rule(2, when: ClockCondition(types: [.medical]))]
        let rules = Rules(id: "layers", layers: [nation, [], [rule(5)]])
        #expect(days(rules, in: .village) == .days(5))
        #expect(days(rules, in: ClockCircumstances(level: .village, type: .medical)) == .days(2))
        let specific = Rules(id: "layers", layers: [nation, [rule(7, when: ClockCondition(levels: [.village]))]])
        #expect(days(specific, in: ClockCircumstances(level: .village, type: .medical)) == .days(7))
        #expect(days(specific, in: ClockCircumstances(level: .county, type: .medical)) == .days(2))
    }

    @Test("are found by the table as by asking every rule")
    func table() {
        let conditions: [ClockCondition] = [
            ClockCondition(), ClockCondition(levels: [.village]),
            ClockCondition(levels: [.county], types: [.medical, .traffic]),
            ClockCondition(isRedOnly: true, isEmergency: true), ClockCondition(levels: [.township], isEmergency: false),
            ClockCondition(levels: [.village], types: [.other], isRedOnly: true),
        ]
        let layer = conditions.enumerated().map { rule($0.offset + 1, when: $0.element) }
        let rules = Rules(id: "table", layers: [layer])
        for circumstances in ClockCircumstances.allCases {
            let fitting = layer.filter { $0.condition.holds(in: circumstances) }
            let best = fitting.map(\.condition.specificity).max()
            let meant = fitting.first { $0.condition.specificity == best }
            #expect(rules.rule(for: .transfer, in: circumstances) == meant)
        }
    }

    @Test("are ambiguous where two ask for as much, unless a third asks for more")
    func ambiguities() {
        let byLevel = rule(1, when: ClockCondition(levels: [.village]))
        let byType = rule(2, when: ClockCondition(types: [.medical]))
        let byBoth = rule(3, when: ClockCondition(levels: [.village], types: [.medical]))
        #expect(Rules.ambiguities(in: [rule(9), byLevel, byType]).map { [$0.first, $0.second] } == [[1, 2]])
        #expect(Rules.ambiguities(in: [byLevel, byType, byBoth]).isEmpty)
        #expect(Rules.ambiguities(in: [byLevel, byLevel]).map { [$0.first, $0.second] } == [[0, 1]])
        #expect(Rules.ambiguities(in: [byLevel, ClockRule(.check, .days(1), basis: .convention)]).isEmpty)
    }
}
