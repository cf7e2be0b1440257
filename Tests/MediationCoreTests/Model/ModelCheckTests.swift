// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("every case that can be")
struct ModelCheckTests {
    private let model = ModelCheck.result

    @Test("agrees with the table on every attempt and breaks no invariant")
    func noFaults() {
        #expect(model.faults.prefix(10).joined(separator: "\n") == "")
    }

    @Test("is in one of the stages that rules lead to")
    func stages() {
        let reached = Set(model.states.map(\.stage))
        #expect(reached == Set(Stage.allCases).subtracting(Self.withoutRules))
        #expect(Set(Transitions.all.flatMap(\.to)) == reached)
    }

    /// Stages of the procedure that no rule leads to yet.
    static let withoutRules: Set<Stage> = [.lead, .dismissed, .paused, .defaulted, .referred, .archived]

    @Test("walks every edge that the database permits, and no other")
    func edges() {
        #expect(Set(Edge.all).subtracting(model.edges) == [], "These can never be walked.")
        #expect(model.edges.subtracting(Edge.all) == [], "The database would refuse these.")
        #expect(Edge.all.count == Set(Edge.all).count)
    }

    @Test("can be ended lawfully from wherever it is open")
    func ends() {
        var before: [Int: [Int]] = [:]
        for step in model.steps { before[step.to, default: []].append(step.from) }
        var ending = Set(model.states.indices.filter { model.states[$0].stage.isLawfulEnd })
        var frontier = Array(ending)
        while let state = frontier.popLast() {
            for earlier in before[state] ?? [] where ending.insert(earlier).inserted { frontier.append(earlier) }
        }
        let stuck = model.states.indices.filter { !ending.contains($0) }.map { model.states[$0].position }
        #expect(stuck == [])
    }

    @Test("shows every guard of every rule holding, failing, and deciding the answer")
    func guards() {
        let all = Transitions.all.flatMap { rule in
            rule.guards.map { ModelCheck.RuleGuard(from: rule.from, command: rule.command, condition: $0) }
        }
        #expect(Set(all).subtracting(model.held).sorted() == [])
        #expect(Set(all).subtracting(model.failed).sorted() == [])
        #expect(Set(all).subtracting(model.answered).sorted() == [])
        #expect(Set(Guard.allCases).subtracting(all.map(\.condition)) == [])
    }

    @Test("is one of so many, by stage and level")
    func counts() throws {
        var text = "attempts \(model.attempts)\nstates \(model.states.count)\nsteps \(model.steps.count)\n"
        text += "edges \(model.edges.count)\n\n"
        for stage in Stage.allCases {
            for level in Level.allCases {
                let count = model.states.count { $0.position == Position(stage, level) }
                if count > 0 { text += "\(stage.rawValue) \(level.rawValue) \(count)\n" }
            }
        }
        try expectGolden(text, "model-check.txt")
    }
}

extension Stage {
    fileprivate var isLawfulEnd: Bool { self == .closed || self == .declined }
}
