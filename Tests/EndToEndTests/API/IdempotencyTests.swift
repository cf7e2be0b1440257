// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import Testing

@Suite("Requests that come more than once")
struct IdempotencyTests {
    private static let key = ["Idempotency-Key": "4f1c7a52-0b7e-4d53-9a39-9c1f6f9f1b11"]

    @Test("sixteen equal requests at the same time get one answer, and one case is opened")
    func open() async throws {
        try await APIWorld.run { world in
            let token = try await world.token(of: .village)
            let headers = Self.key.merging(["Authorization": "Bearer \(token)"]) { $1 }
            let answers = try await world.manyTimes(16) { world, _ in
                try await world.send(.post, "/cases", headers, json: APIWorld.opening())
            }
            #expect(answers.map(\.status) == Array(repeating: 201, count: 16))
            #expect(Set(answers.map(\.bytes)).count == 1)
            #expect(Set(try answers.map { try $0.header("Location") }).count == 1)
            #expect(Set(try answers.map { try $0.header("ETag") }).count == 1)
            #expect(try await world.rowCounts().contains("case_event 1"))
        }
    }

    @Test("sixteen equal steps at the same time get one answer, and one event happens")
    func step() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let token = try await world.token(of: .village)
            let headers = Self.key.merging(["Authorization": "Bearer \(token)"]) { $1 }
            let answers = try await world.manyTimes(16) { world, _ in
                try await world.attempt(known, Step.accept, headers)
            }
            #expect(answers.map(\.status) == Array(repeating: 201, count: 16))
            #expect(Set(answers.map(\.bytes)).count == 1)
            #expect(Set(try answers.map { try $0.header("ETag") }).count == 1)
            #expect(try await world.rowCounts().contains("case_event 2"))
        }
    }

    @Test("a retry gets its answer even after the case has moved on")
    func later() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            let seen = known
            let first = try await world.attempt(seen, Step.accept, Self.key)
            known.tag = try #require(try first.header("ETag"))
            try await world.step(&known, Step.session)
            let retry = try await world.attempt(seen, Step.accept, Self.key)
            #expect(retry.status == 201)
            #expect(retry.bytes == first.bytes)
            #expect(try retry.header("Location") == first.header("Location"))
        }
    }

    @Test("a key belongs to one request of one person")
    func reused() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            #expect(try await world.send(.post, "/cases", Self.key, json: APIWorld.opening()).status == 201)
            let body = try await world.send(.post, "/cases", Self.key, json: APIWorld.opening(summary: "另一件事"))
            #expect(body.status == 422)
            #expect(body.problem == "idempotency-key-reused")
            let path = try await world.attempt(known, Step.accept, Self.key)
            #expect(path.problem == "idempotency-key-reused")
            let person = try await world.send(.post, "/cases", as: .township, Self.key, json: APIWorld.opening())
            #expect(person.status == 201)
        }
    }

    @Test("a refusal is not kept: the same key may be tried again")
    func refused() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            #expect(try await world.attempt(known, Step.session, Self.key).status == 409)
            #expect(try await world.attempt(known, Step.accept, Self.key).status == 201)
        }
    }

    @Test("a key that is no key is refused")
    func malformed() async throws {
        try await APIWorld.run { world in
            let before = try await world.rowCounts()
            for key in ["", "schlüssel", String(repeating: "k", count: 256), "a\tb"] {
                let answer = try await world.send(
                    .post, "/cases", ["Idempotency-Key": key], json: APIWorld.opening())
                #expect(answer.status == 400, "\(key)")
                #expect(answer.problem == "malformed-header")
            }
            #expect(try await world.rowCounts() == before)
        }
    }

    @Test("an id that the client made can be used once")
    func id() async throws {
        try await APIWorld.run { world in
            let id = "0195552e-7c00-7abc-8def-0123456789ab"
            let json = APIWorld.opening(more: #""id": "\#(id)","#)
            let first = try await world.send(.post, "/cases", json: json)
            #expect(first.status == 201)
            #expect(first["id"] == JSONValue.string(id))
            let second = try await world.send(.post, "/cases", json: json)
            #expect(second.status == 409)
            #expect(second.problem == "case-exists")
            #expect(try await world.rowCounts().contains("mediation_case 1"))
        }
    }
}
