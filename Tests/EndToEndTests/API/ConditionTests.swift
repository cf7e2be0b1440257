// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import Testing

@Suite("Versions of a case")
struct ConditionTests {
    @Test("whoever has the picture is told so and gets no other")
    func notModified() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            let first = try await world.send(.get, known.path)
            #expect(try first.header("ETag") == known.tag)
            #expect(try first.header("Cache-Control") == "private, no-cache")
            #expect(try first.header("Vary") == "Authorization, Accept-Language")
            let again = try await world.send(.get, known.path, ["If-None-Match": known.tag])
            #expect(again.status == 304)
            #expect(again.bytes.isEmpty)
            #expect(try again.header("ETag") == known.tag)

            let old = known.tag
            try await world.step(&known, Step.accept)
            #expect(try await world.send(.get, known.path, ["If-None-Match": old]).status == 200)
        }
    }

    @Test("the picture of another viewer or in another language is another one")
    func pictures() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let mine = ["If-None-Match": known.tag]
            #expect(try await world.send(.get, known.path, as: .township, mine).status == 200)
            let english = try await world.send(.get, known.path, mine.merging(["Accept-Language": "en"]) { $1 })
            #expect(english.status == 200)
            #expect(english["actions"]?.array?.contains { $0["label"] == "Everyone will talk: take it on" } == true)
        }
    }

    @Test("a step needs to say which version it is about")
    func required() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let path = known.path + "/transitions"
            let missing = try await world.send(.post, path, json: Step.accept)
            #expect(missing.status == 428)
            #expect(missing.problem == "precondition-required")
            for tag in ["*", "1", "\"\"", "\"0.0\"", "\"x.0\"", "\"1\"", "\"99999999999.0\"", "\"1.0\", \"2.0\""] {
                let answer = try await world.send(.post, path, ["If-Match": tag], json: Step.accept)
                #expect(answer.status == 400, "\(tag)")
                #expect(answer.problem == "malformed-header")
            }
        }
    }

    @Test("a step on what somebody else has changed is refused with the version that there is now")
    func stale() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            let seen = known
            try await world.step(&known, Step.accept)
            let answer = try await world.attempt(seen, Step.accept)
            #expect(answer.status == 412)
            #expect(answer.problem == "stale-version")
            #expect(answer["current_version"] == 2)
        }
    }

    @Test("only the version is compared, so a tag from another language or a proxy will do")
    func weak() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let answer = try await world.attempt(known, Step.accept, ["If-Match": #"W/"1.abc""#])
            #expect(answer.status == 201)
            #expect(try answer.header("Location") == "/api/v1\(known.path)/events/2")
        }
    }

    @Test("an event is found again where its answer said")
    func location() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            let made = try await world.step(&known, Step.accept)
            let found = try await world.send(.get, known.path + "/events/2")
            // PostgreSQL writes the facts with other spaces and in another order.
            for name in try #require(made.json).names where name != "fact" {
                #expect(found[name] == made[name])
            }
            for fact in [made["fact"], found["fact"]] {
                #expect(fact?["consents"]?.array?.map { $0["way"] } == ["phone", "phone"])
                #expect(fact?["number"]?["serial"] == 1)
            }
            for version in ["3", "0", "x", "-1", "99999999999"] {
                #expect(try await world.send(.get, known.path + "/events/\(version)").status == 404)
            }
        }
    }
}
