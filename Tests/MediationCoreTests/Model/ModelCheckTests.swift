// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

@testable import MediationCore

@Suite("every case that can be")
struct ModelCheckTests {
    @Test("agrees with the table on every attempt and breaks no promise", arguments: Slice.allCases)
    func noFaults(slice: Slice) {
        #expect(ModelCheck[slice].faults.prefix(10).joined(separator: "\n") == "")
    }

    @Test("is in a stage that rules lead to, and there is no other")
    func stages() {
        let reached = Set(ModelCheck.all.flatMap(\.states).map(\.stage))
        #expect(reached == Set(Stage.allCases))
        #expect(reached == Set(Transitions.all.flatMap(\.to)))
    }

    @Test("walks every edge that the database permits, and no other")
    func edges() {
        let walked = ModelCheck.all.reduce(into: Set<Edge>()) { $0.formUnion($1.edges) }
        #expect(Set(Edge.all).subtracting(walked).map(\.description).sorted() == [], "These can never be walked.")
        #expect(walked.subtracting(Edge.all).map(\.description).sorted() == [], "The database would refuse these.")
        #expect(Edge.all.count == Set(Edge.all).count)
    }

    @Test("can be ended lawfully from wherever it is open", arguments: Slice.allCases)
    func ends(slice: Slice) {
        let model = ModelCheck[slice]
        var before: [Int: [Int]] = [:]
        for step in model.steps { before[step.to, default: []].append(step.from) }
        var ending = Set(model.states.indices.filter { model.states[$0].stage.isLawfulEnd })
        var frontier = Array(ending)
        while let state = frontier.popLast() {
            for earlier in before[state] ?? [] where ending.insert(earlier).inserted { frontier.append(earlier) }
        }
        let stuck = model.states.indices.filter { !ending.contains($0) }.map { model.states[$0].position }
        #expect(Set(stuck) == [])
    }

    @Test("shows every guard of every rule holding, failing, and deciding the answer")
    func guards() {
        let all = Set(
            Transitions.all.flatMap { rule in
                rule.guards.map { RuleGuard(from: rule.from, command: rule.command, condition: $0) }
            })
        let models = ModelCheck.all
        #expect(all.subtracting(models.reduce(into: []) { $0.formUnion($1.held) }).sorted() == [], "never hold")
        #expect(all.subtracting(models.reduce(into: []) { $0.formUnion($1.failed) }).sorted() == [], "never fail")
        #expect(all.subtracting(Witnesses.all.refused.keys).sorted() == [], "never decide")
        #expect(Set(Guard.allCases).subtracting(all.map(\.condition)) == [], "stand nowhere")
    }

    @Test("takes every step of the small machines, and no other")
    func machines() {
        let seen = ModelCheck.all.reduce(into: Set<SmallStep>()) { $0.formUnion($1.rows) }
        let all = SmallStep.all(of: ItemState.machine, named: "item")
            .union(SmallStep.all(of: DraftState.machine, named: "draft"))
            .union(SmallStep.all(of: ConfirmationState.machine, named: "confirmation"))
            .union(SmallStep.all(of: WhistleState.machine, named: "whistle"))
            .union(SmallStep.all(of: TransferState.machine, named: "transfer"))
        #expect(all.subtracting(seen).sorted() == [], "These are never taken.")
        #expect(seen.subtracting(all).sorted() == [], "No machine has these.")
    }

    @Test("is one of so many, by slice, stage and level")
    func counts() throws {
        let models = ModelCheck.all
        var text = "slice attempts states steps edges\n"
        for model in models {
            text += "\(model.slice) \(model.attempts) \(model.states.count) \(model.steps.count) \(model.edges.count)\n"
        }
        text += "\nattempts \(models.reduce(0) { $0 + $1.attempts })\n"
        text += "states \(models.reduce(0) { $0 + $1.states.count })\nedges \(Edge.all.count)\n\n"
        for stage in Stage.allCases {
            for level in Level.allCases {
                let count = models.reduce(0) { $0 + $1.states.count { $0.position == Position(stage, level) } }
                if count > 0 { text += "\(stage.rawValue) \(level.rawValue) \(count)\n" }
            }
        }
        try expectGolden(text, "model-check.txt")
    }
}

extension Stage {
    /// Nothing is owed any more: the case was settled, or another way was told, or there was nothing.
    fileprivate var isLawfulEnd: Bool { !isOpen }
}

extension Edge: CustomStringConvertible {
    public var description: String {
        let from = from.map { "\($0.stage.rawValue) \($0.level.rawValue)" } ?? "none"
        return "\(from) \(command.rawValue) \(to.stage.rawValue) \(to.level.rawValue)"
    }
}
