// SPDX-License-Identifier: Apache-2.0
import Testing

/// Whatever people type stays text, on every page that shows it.
@Suite struct HostileTextTests {
    private static let attack = "\"><script>alert(1)</script>'&<img src=x onerror=alert(2)>"

    @Test func `Markup that was typed is shown and never run`() async throws {
        try await PageWorld.run { world in
            let attack = Self.attack
            var village = try await Visitor.signedIn("village", in: world)
            var township = try await Visitor.signedIn("township", in: world)
            let page = try await village.open([
                ("parties.0.name", attack), ("parties.0.phone", "\"><b>1"), ("parties.1.name", attack),
                ("summary", attack), ("place.text", attack), ("urgency", "danger"),
            ])
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("report_to_police", on: page, [("station", attack), ("record", attack)])
            try await township.take("note_safety", on: page, [("note", attack)])
            try await village.take(
                "hold_session", on: page,
                [("manner", "home"), ("place", attack), ("present", "1"), ("notes", attack)])
            try await village.take(
                "escalate", on: page, Typed.consents + [("reason", "complex"), ("tried", attack)])
            var pages = [
                try await village.get("/"), try await village.get("/cases"), try await village.get(page),
                try await village.get("/cases?q=%22%3E%3Cscript%3E"), try await township.get("/queue"),
                try await township.get(page), try await township.get("\(page)/do/accept_transfer"),
                try await township.get("/"),
            ]
            pages.append(
                try await village.step("recall", on: page, [("reason", attack + String(repeating: "长", count: 600))]))
            var stranger = Visitor(world)
            pages.append(try await stranger.post("/sign-in", [("username", attack), ("password", "x")]))
            for answer in pages {
                #expect(answer.count("<script>") == 0)
                #expect(answer.count("<img") == 0)
                #expect(answer.count("<b>") == 0)
                #expect(answer.count("<h1>") == 1)
            }
            #expect(pages[2].html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        }
    }
}
