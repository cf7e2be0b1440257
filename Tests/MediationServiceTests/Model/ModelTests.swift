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
            let report = try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify()
            #expect(report.findings == [])
            #expect(report.cases == ModelRun.cases)
        }
    }

    /// No more lists than these, of a hundred requests each, are needed to come to every command.
    private static let limit = 60

    @Test("cover every command, and are also refused for many reasons")
    func coverage() async throws {
        var missing = Set(Command.Kind.allCases)
        var refusals: Set<String> = []
        var seed: UInt64 = 0
        while !missing.isEmpty, seed < Self.limit {
            let run = try await World.run { [seed, missing] world in
                var run = ModelRun(Seed(seed), in: world, wanting: missing)
                try await run.play()
                return run
            }
            missing.subtract(run.commandsDone)
            refusals.formUnion(run.refusals)
            seed += 1
        }
        #expect(missing == [])
        #expect(refusals.count > 40, "only \(refusals.sorted())")
    }
}
