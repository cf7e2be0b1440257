// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("the policy")
struct ActTests {
    @Test("the grid has every act and every role")
    func grid() throws {
        let lines = Act.grid.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.map(\.count) == Array(repeating: Role.allCases.count + 1, count: Act.allCases.count + 1))
        try expectGolden(Act.grid, "policy.txt", in: "docs/generated")
    }

    @Test("every cell of the policy stands in the grid, so that none is taken away unseen")
    func mutations() throws {
        for act in Act.allCases {
            for role in Role.allCases {
                for level in Level.allCases where act.isPermitted(to: role, at: level) {
                    let column = try #require(Role.allCases.firstIndex(of: role)) + 1
                    let lines = Act.grid.split(separator: "\n").map { $0.split(separator: " ") }
                    let line = try #require(lines.first { $0[0] == act.rawValue })
                    #expect(line[column].contains(level.rawValue.prefix(1)), "\(act) \(role) \(level)")
                }
            }
        }
    }

    @Test("every act is permitted to somebody", arguments: Act.allCases)
    func somebody(act: Act) {
        let permitted = Role.allCases.filter { role in Level.allCases.contains { act.isPermitted(to: role, at: $0) } }
        #expect(!permitted.isEmpty)
    }

    @Test("the program itself needs no permission, and has none", arguments: Act.allCases)
    func system(act: Act) {
        #expect(!Level.allCases.contains { act.isPermitted(to: .system, at: $0) })
    }

    @Test("who sees no case works on none", arguments: Level.allCases)
    func cases(level: Level) {
        let workers = Role.allCases.filter { Act.workOnCases.isPermitted(to: $0, at: level) }
        #expect(workers == [.mediator, .director, .officer])
    }
}
