// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("Random requests to the core's model and to the service")
struct ModelTests {
    @Test("lead to the same refusals, states and events, and leave nothing to complain of", arguments: Seed.batch(30))
    func agree(seed: Seed) async throws {
        try await World.run { world in
            var run = ModelRun(seed, in: world)
            try await run.play()
            let report = try await Verifier(database: world.application).verify()
            #expect(report.findings == [])
            #expect(report.cases == ModelRun.cases)
        }
    }

    /// So many lists, of a hundred requests each, come to every command.
    private static let seeds = 30

    @Test("cover every command, and are also refused for many reasons")
    func coverage() async throws {
        var done: Set<Command.Kind> = []
        var refusals: Set<String> = []
        for seed in 0..<Self.seeds {
            let run = try await World.run { world in
                var run = ModelRun(Seed(UInt64(seed)), in: world)
                try await run.play()
                return run
            }
            done.formUnion(run.commandsDone)
            refusals.formUnion(run.refusals)
        }
        #expect(Set(Command.Kind.allCases).subtracting(done) == [])
        #expect(refusals.count > 40, "only \(refusals.sorted())")
    }
}
