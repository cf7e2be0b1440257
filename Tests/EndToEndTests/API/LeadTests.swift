// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import Testing

@Suite("A lead, from what was heard to a case or to nothing")
struct LeadTests {
    @Test("is a case at its first stage, with nobody named, held by whoever reported it")
    func reported() async throws {
        try await APIWorld.run { world in
            let known = try await world.report()
            let lead = try await world.send(.get, known.path)
            #expect(lead["stage"] == "lead")
            #expect(lead["parties"] == [])
            #expect(lead["request_date"] == .null)
            #expect(lead["registered_at"] == .null)
            #expect(lead["holder", "person", "name"] == "王秀兰")
            #expect(lead["title"]?.string?.contains("水沟") == true)
            let register = try #require(lead["actions"]?.array?.first { $0["command"] == "register" })
            #expect(
                register["fields"]?.array?.compactMap { $0["name"]?.string } == [
                    "source", "dispute_type", "summary", "place", "urgency", "request_date", "parties",
                ])
        }
    }

    @Test("becomes a case by the command that opens one, under the same id")
    func registered() async throws {
        try await APIWorld.run { world in
            var known = try await world.report()
            let event = try await world.step(&known, Step.register)
            #expect(event["from", "stage"] == "lead")
            #expect(event["to", "stage"] == "registered")
            let now = try await world.send(.get, known.path)
            #expect(now["title"] == "张三 与 李四")
            #expect(now["parties"]?.array?.map { $0["name"] } == ["张三", "李四"])
            #expect(now["request_date"] == "2026-03-02")
            try await world.step(&known, Step.accept)
        }
    }

    @Test("stays where it was heard of")
    func elsewhere() async throws {
        try await APIWorld.run { world in
            let known = try await world.report()
            let answer = try await world.attempt(known, Step.register.replacing("990101101201", with: "990101101202"))
            #expect(answer.status == 422)
            #expect(answer.errors == ["/place/region rule_broken"])
        }
    }

    @Test("is put aside with a reason, or goes on in another case")
    func ended() async throws {
        try await APIWorld.run { world in
            var known = try await world.report()
            try await world.step(&known, #"{"command": "dismiss_lead", "reason": "nothing_there"}"#)
            #expect(try await world.send(.get, known.path)["stage"] == "dismissed")

            var twin = try await world.report()
            let other = try await world.send(.get, try await world.open().path)
            let code = try #require(other["code"]?.string)
            let event = try await world.step(&twin, #"{"command": "merge", "into": "\#(code.lowercased())"}"#)
            #expect(event["fact", "into"] == other["id"])
            #expect(try await world.send(.get, twin.path)["merged_into"] == other["id"])
        }
    }

    @Test("needs where and one sentence, and names all that is missing")
    func incomplete() async throws {
        try await APIWorld.run { world in
            let nothing = try await world.send(.post, "/leads", json: "{}")
            #expect(nothing.status == 422)
            #expect(nothing.errors == ["/source missing", "/place missing", "/summary missing"])
            let named = try await world.send(
                .post, "/leads", json: APIWorld.lead.replacing("\"summary\"", with: "\"parties\": [], \"summary\""))
            #expect(named.errors == ["/parties unknown"])
            let away = try await world.send(
                .post, "/leads", json: APIWorld.lead.replacing("990101101201", with: "990101102000"))
            #expect(away.errors == ["/place/region rule_broken"])
        }
    }

    @Test("is reported once, however often it is sent")
    func once() async throws {
        try await APIWorld.run { world in
            let headers = ["Idempotency-Key": "heard-at-the-ditch"]
            let first = try await world.send(.post, "/leads", headers, json: APIWorld.lead)
            let second = try await world.send(.post, "/leads", headers, json: APIWorld.lead)
            #expect(first.status == 201)
            #expect(second.bytes == first.bytes)
            #expect(try await world.send(.get, "/cases")["items"]?.array?.count == 1)
        }
    }
}

extension APIWorld {
    /// Reports a lead.
    func report(
        as user: User = .village, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> KnownCase {
        let answer = try await send(.post, "/leads", as: user, json: Self.lead, sourceLocation: sourceLocation)
        try #require(answer.status == 201, "\(answer.text)", sourceLocation: sourceLocation)
        let location = try #require(try answer.header("Location"))
        return KnownCase(
            path: String(location.dropFirst("/api/v1".count)), tag: try #require(try answer.header("ETag")))
    }
}
