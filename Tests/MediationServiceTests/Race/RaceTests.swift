// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("Sixteen requests at the same time")
struct RaceTests {
    private static let count = 16

    @Test("carry out the command once and tell the others how the case stands now")
    func sameVersion() async throws {
        try await World.run(workers: Self.count) { world in
            let life = try await world.lead([(0, .accept), (1, .session)])
            let command = Step.session.command(on: world.now.day)
            let answers = await Self.race { _ in
                try await world.cases.perform(
                    command, on: life.id, expecting: life.version, as: try world.worker(.village, for: life.village))
            }
            #expect(answers == ["done 4": 1, "\(ServiceError.stale(current: 4))": Self.count - 1])
            let view = try await world.cases.view(life.id, as: try world.person("county"))
            #expect(view.events.map(\.version) == [1, 2, 3, 4])
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().findings
                    == [])
        }
    }

    @Test("give one key sixteen equal answers and the case one event", arguments: 0..<5)
    func sameKey(round: Int) async throws {
        try await World.run(workers: Self.count) { world in
            let life = try await world.lead([])
            let command = Step.accept.command(on: world.now.day)
            let answers = await Self.race { _ in
                try await world.cases.perform(
                    command, on: life.id, expecting: life.version, as: try world.worker(.village, for: life.village),
                    request: .example(key: "a"))
            }
            #expect(answers == ["done 2": 1, "replayed 2": Self.count - 1])
            let view = try await world.cases.view(life.id, as: try world.person("county"))
            #expect(view.events.map(\.version) == [1, 2])
        }
    }

    @Test("open one case when they carry one key")
    func opening() async throws {
        try await World.run(workers: Self.count) { world in
            let answers = await Self.race { _ in
                try await world.cases.open(
                    World.registration(), as: try world.worker(.village, for: World.village),
                    request: .example(key: "a"))
            }
            #expect(answers == ["done 1": 1, "replayed 1": Self.count - 1])
            let report = try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify()
            #expect(report.cases == 1)
        }
    }

    @Test("open one case when they carry one id")
    func sameID() async throws {
        try await World.run(workers: Self.count) { world in
            let id = CaseID(at: world.now, random: 7)
            let answers = await Self.race { _ in
                try await world.cases.open(
                    World.registration(), id: id, as: try world.worker(.village, for: World.village))
            }
            #expect(answers == ["done 1": 1, "\(ServiceError.caseExists)": Self.count - 1])
        }
    }

    @Test("refuse a key that belongs to another request")
    func reusedKey() async throws {
        try await World.run { world in
            let person = try world.worker(.village, for: World.village)
            _ = try await world.cases.open(World.registration(), as: person, request: .example(key: "a"))
            await #expect(throws: ServiceError.keyReused) {
                try await world.cases.open(World.registration(), as: person, request: .example(key: "a", hash: 2))
            }
        }
    }

    @Test("give the numbers of a unit without a gap, though some come to nothing")
    func numbers() async throws {
        try await World.run(workers: Self.count) { world in
            let person = try world.worker(.village, for: World.village)
            var lives: [Life] = []
            for _ in 0..<32 { lives.append(try await world.open()) }
            let opened = lives
            let good = Step.accept.command(on: World.monday)
            let bad = Command.accept(Acceptance(consents: [], areRightsTold: true, isRecusalClear: true))
            // Each case is accepted twice at the same time: one of the two comes too late, or lacks the consents.
            let answers = await Self.race(64) { number in
                try await world.cases.perform(
                    number % 5 == 4 ? bad : good, on: opened[number % 32].id, expecting: 1, as: person)
            }
            #expect(answers.filter { $0.key.hasPrefix("done") }.values.reduce(0, +) == 32)
            var serials: [Int32] = []
            for life in lives {
                let state = try await world.cases.view(life.id, as: person).row.state
                if let number = state.number { serials.append(number.serial) }
            }
            #expect(serials.sorted() == Array(1...32))
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().findings
                    == [])
        }
    }

    /// Sends requests at the same time, and counts how they were answered.
    private static func race(
        _ count: Int = count, _ request: @escaping @Sendable (Int) async throws -> Outcome
    ) async -> [String: Int] {
        await withTaskGroup(of: String.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        switch try await request(number) {
                        case .done(let receipt, _): return "done \(receipt.row.state.version)"
                        case .replayed(let answer): return "replayed \(answer.status)"
                        }
                    } catch {
                        return "\(error)"
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
    }
}

extension IdempotentRequest {
    /// A request whose stored answer has the version of the case for its status.
    fileprivate static func example(key: String, hash: UInt8 = 1) -> IdempotentRequest {
        IdempotentRequest(key: key, hash: [hash]) { receipt in
            StoredAnswer(status: Int16(receipt.row.state.version), location: nil, etag: nil, body: [])
        }
    }
}
