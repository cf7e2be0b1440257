// SPDX-License-Identifier: Apache-2.0
import Testing

/// What a party does with its slip, without any account.
@Suite struct SlipPageTests {
    @Test func `A party looks, speaks, and is answered by the mediator`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            let slips = "\(page)/slips"
            let hidden = try await village.get(page).hidden(in: slips)
            let sheet = try await village.post(slips, hidden)
            #expect(sheet.status == 200)
            let path = try #require(Self.path(in: sheet.html))

            var party = Visitor(world)
            let seen = try await party.get(path)
            #expect(seen.status == 200)
            #expect(seen.html.contains("各方都愿意谈，正在约时间。"))
            #expect(!seen.html.contains("张三") && !seen.html.contains("隔壁屋檐"))
            let empty = try await party.post(path, [])
            #expect(empty.status == 422)
            let said = try await party.post(path, [("wish", "not_solved"), ("words", "他还在往我家放水")])
            #expect((said.status, said.location) == (303, path))
            #expect(try await party.get(path).html.contains("知道了，会有人找您。"))

            let heard = try await village.get(page)
            #expect(heard.html.contains("他还在往我家放水") && heard.html.contains("当事人来话"))
            try await village.take("answer_party", on: page, [("party", "1"), ("answer", "明天上午去看")])
            #expect(try await party.get(path).html.contains("明天上午去看"))
        }
    }

    @Test func `A wrong code tells nothing, and the door reads what was typed`() async throws {
        try await PageWorld.run { world in
            var party = Visitor(world)
            #expect(try await party.get("/p").status == 200)
            let wrong = try await party.post("/p", [("code", "纸条丢了")])
            #expect(wrong.status == 422)
            #expect(wrong.html.contains("没有这个码"))
            let guess = "990101-0000-0000-0000-0000-0000-0000-0000"
            let typed = try await party.post("/p", [("code", guess.lowercased().replacing("-", with: " "))])
            #expect((typed.status, typed.location) == (303, "/p/\(guess)"))
            #expect(try await party.get("/p/\(guess)").status == 404)
            #expect(try await party.get("/p/nonsense").status == 404)
        }
    }

    @Test func `Another site cannot speak for a party`() async throws {
        try await PageWorld.run { world in
            var party = Visitor(world)
            party.fetchSite = "cross-site"
            let answer = try await party.post("/p/990101-0000-0000-0000-0000-0000-0000-0000", [("wish", "stop")])
            #expect(answer.status == 403)
        }
    }

    /// The path of the slip that was printed.
    private static func path(in html: String) -> String? {
        guard let start = html.firstRange(of: "/p/990101-") else { return nil }
        return String(html[start.lowerBound...].prefix { $0 != "<" && $0 != "\"" })
    }
}
