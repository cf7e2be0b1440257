// SPDX-License-Identifier: Apache-2.0
import MediationDemo
import Testing

/// Coming in, going out, and being thrown out in the middle of a sentence.
@Suite struct DoorTests {
    @Test func `A wrong password and an unknown name look the same`() async throws {
        try await PageWorld.run { world in
            var visitor = Visitor(world)
            let wrong = try await visitor.post("/sign-in", [("username", "village"), ("password", "guess")])
            let unknown = try await visitor.post("/sign-in", [("username", "nobody"), ("password", "guess")])
            #expect(wrong.status == 422)
            #expect(
                wrong.html.replacing("village", with: "")
                    == unknown.html.replacing("nobody", with: "")
                    .replacing("village", with: ""))
        }
    }

    @Test func `Too many guesses at one account are stopped`() async throws {
        try await PageWorld.run { world in
            var visitor = Visitor(world)
            var statuses: [Int] = []
            for _ in 1...11 {
                let answer = try await visitor.post("/sign-in", [("username", "village"), ("password", "guess")])
                statuses.append(answer.status)
            }
            #expect(statuses == Array(repeating: 422, count: 10) + [429])
        }
    }

    @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/nowhere"])
    func `Nobody is led to another site after signing in`(target: String) async throws {
        try await PageWorld.run { world in
            var visitor = Visitor(world)
            let answer = try await visitor.post(
                "/sign-in", [("username", "village"), ("password", DemoCounty.password), ("return", target)])
            #expect(answer.location == "/")
        }
    }

    @Test func `Whoever asks for a page comes back to it through the door`() async throws {
        try await PageWorld.run { world in
            var visitor = Visitor(world)
            let door = try #require(try await visitor.get("/cases/new").location)
            #expect(door == "/sign-in?return=/cases/new")
            let hidden = try await visitor.get(door).hidden(in: "/sign-in")
            let answer = try await visitor.post(
                "/sign-in", hidden + [("username", "village"), ("password", DemoCounty.password)])
            #expect(answer.location == "/cases/new")
        }
    }

    @Test func `What was written when the session ended is there again after signing in`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            let hidden = try await village.get("\(page)/do/hold_session").hidden(in: "\(page)/transitions")
            village.loseSession()
            let typed = Typed.session + [("notes", "说了一\"晚上\" <b>")]
            let door = try await village.post("\(page)/transitions", hidden + typed)
            #expect(door.status == 401)
            let form = try await village.post(
                "/sign-in",
                try door.hidden(in: "/sign-in") + [("username", "village"), ("password", DemoCounty.password)])
            #expect(form.html.contains("说了一&quot;晚上&quot; &lt;b&gt;</textarea>"))
            #expect(form.html.contains("value=\"三组老井边\""))
            let sent = try await village.post(
                "\(page)/transitions", try form.hidden(in: "\(page)/transitions") + typed)
            #expect(sent.location == page)
        }
    }

    @Test func `After signing out the cookie is worth nothing`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var thief = village
            let hidden = try await village.get("/").hidden(in: "/sign-out")
            #expect(try await village.post("/sign-out", hidden).location == "/sign-in")
            #expect(try await thief.get("/cases").location == "/sign-in?return=/cases")
        }
    }
}
