// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import MediationCore
import MediationService
import Testing

@Suite("Many who want the same at once")
struct RaceTests {
    @Test("of sixty-four equal steps on one version exactly one happens")
    func oneVersion() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let headers = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            let answers = try await world.manyTimes(64) { world, _ in
                try await world.attempt(known, Step.accept, headers)
            }
            #expect(answers.count { $0.status == 201 } == 1)
            #expect(answers.count { $0.problem == "stale-version" && $0["current_version"] == 2 } == 63)
            let events = try await world.send(.get, known.path + "/events")
            #expect(events["items"]?.array?.compactMap { $0["command"]?.string } == ["register", "accept"])
        }
    }

    @Test("of different steps on one version one happens, and the case is where its events lead")
    func differentSteps() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            try await world.step(&known, Step.accept)
            let seen = known
            let headers = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            let steps = [Step.session, Step.escalate, Step.terminate]
            let answers = try await world.manyTimes(24) { world, index in
                try await world.attempt(seen, steps[index % steps.count], headers)
            }
            let made = answers.filter { $0.status == 201 }
            #expect(made.count == 1)
            #expect(answers.count { $0.status == 412 } == 23)
            let now = try await world.send(.get, known.path)
            #expect(now["version"] == 3)
            #expect(now["stage"] == made.first?["to", "stage"])
        }
    }

    @Test("numbers are given without gap or repetition to cases that are accepted at once")
    func numbers() async throws {
        try await APIWorld.run { world in
            let headers = ["Authorization": "Bearer \(try await world.token(of: .village))"]
            let serials = try await world.manyTimes(16) { world, index in
                let known = try await world.open(APIWorld.opening(summary: "第\(index)件"))
                let answer = try await world.attempt(known, Step.accept, headers)
                return answer["fact", "number", "serial"]?.integer ?? 0
            }
            #expect(serials.sorted() == Array(1...16))
        }
    }

    @Test("a request for help is either taken back or taken over")
    func recallOrAccept() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            try await world.step(&known, Step.accept)
            try await world.step(&known, Step.escalate)
            let seen = known
            let answers = try await world.manyTimes(8) { world, index in
                index.isMultiple(of: 2)
                    ? try await world.attempt(seen, #"{"command": "recall"}"#)
                    : try await world.attempt(seen, Step.takeOver, as: .township)
            }
            #expect(answers.map(\.status).sorted() == [201] + Array(repeating: 412, count: 7))
        }
    }
}
