// SPDX-License-Identifier: Apache-2.0
import Testing

/// Writing a case down: it is asked about once and never refused for the sake of form.
@Suite struct OpeningPageTests {
    private static let unsaid = Visitor.quarrel.filter { $0.0 != "dispute_type" }

    @Test func `Whoever has not said which kind it is is asked once, with the likely one first`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let form = try await village.get("/cases/new").hidden(in: "/cases")
            let asked = try await village.post("/cases", form + Self.unsaid)
            #expect(asked.status == 200)
            #expect(asked.html.contains("像是“邻里纠纷”，记下"))
            #expect(asked.html.contains("name=\"summary\" value=\"隔壁屋檐水滴到我家墙\""))
            let kept = try asked.hidden(in: "/cases")
            let done = try await village.post("/cases", kept + [("dispute_type", "damages")])
            let page = try #require(done.location)
            let shown = try await village.get(page)
            #expect(shown.html.contains("损害赔偿"))
            let again = try await village.post("/cases", kept + [("dispute_type", "damages")])
            #expect(again.location == page)
        }
    }

    @Test(arguments: [("1380000123", "少了一位"), ("138000012345", "多了一位")])
    func `A telephone that looks odd is asked about and kept as it is`(number: String, sentence: String) async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let form = try await village.get("/cases/new").hidden(in: "/cases")
            let typed = Visitor.quarrel.map { ($0.0, $0.0 == "parties.0.phone" ? number : $0.1) }
            let asked = try await village.post("/cases", form + typed)
            #expect(asked.status == 200)
            #expect(asked.html.contains(sentence))
            #expect(asked.html.contains("value=\"\(number)\""))
            let done = try await village.post(
                "/cases", try asked.hidden(in: "/cases") + [("parties.0.phone", number)])
            #expect(done.status == 303)
        }
    }

    @Test(arguments: ["13800001234", "0575-87654321", "666123", "问村口小店", ""])
    func `A telephone that may be right is not asked about`(number: String) async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let form = try await village.get("/cases/new").hidden(in: "/cases")
            let typed = Visitor.quarrel.map { ($0.0, $0.0 == "parties.0.phone" ? number : $0.1) }
            let answer = try await village.post("/cases", form + typed)
            #expect(answer.status == 303)
        }
    }

    @Test func `A text that is much too long comes back whole, also through the door`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let long = String(repeating: "从头说起。", count: 2_000)
            let form = try await village.get("/cases/new").hidden(in: "/cases")
            let typed = Visitor.quarrel.map { ($0.0, $0.0 == "summary" ? long : $0.1) }
            let answer = try await village.post("/cases", form + typed)
            #expect(answer.status == 422)
            #expect(answer.html.contains("\(long)</textarea>"))
            village.loseSession()
            let door = try await village.post("/cases", form + typed)
            #expect(door.html.contains(long))
        }
    }

    @Test func `The page of parts exists in a demo only`() async throws {
        try await PageWorld.run { world in
            var nobody = Visitor(world)
            let page = try await nobody.get("/design")
            #expect(page.status == 200)
        }
        try await PageWorld.run(isDemo: false) { world in
            var nobody = Visitor(world)
            let page = try await nobody.get("/design")
            #expect(page.status == 404)
        }
    }
}
