// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// What forms promise: they cannot be forged, do their work once, and lose no word.
@Suite struct FormTests {
    @Test func `A form without the token of its session is refused and changes nothing`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            let hidden = try await village.get("\(page)/do/accept").hidden(in: "\(page)/transitions")
            let other = try await Visitor.signedIn("village", in: world).formToken()
            for token in [nil, "", "abc", other] {
                let fields = hidden.filter { $0.0 != "form_token" } + (token.map { [("form_token", $0)] } ?? [])
                let answer = try await village.post("\(page)/transitions", fields + Typed.accept)
                #expect(answer.status == 403)
            }
            #expect(try await village.get(page).html.contains("已登记"))
        }
    }

    @Test func `A form that another site sends is refused`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            let hidden = try await village.get("\(page)/do/accept").hidden(in: "\(page)/transitions")
            village.fetchSite = "cross-site"
            #expect(try await village.post("\(page)/transitions", hidden + Typed.accept).status == 403)
            #expect(try await village.post("/sign-out", hidden).status == 403)
            #expect(try await village.post("/sign-in", [("username", "village")]).status == 403)
        }
    }

    @Test func `A form that is sent twice is carried out once`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let opening = try await village.get("/cases/new").hidden(in: "/cases")
            let first = try await village.post("/cases", opening + Visitor.quarrel)
            let second = try await village.post("/cases", opening + Visitor.quarrel)
            let page = try #require(first.location)
            #expect(second.location == page)
            #expect(try await village.get("/cases").html.contains("这一页1件"))

            let step = try await village.get("\(page)/do/accept").hidden(in: "\(page)/transitions")
            for _ in 1...2 {
                #expect(try await village.post("\(page)/transitions", step + Typed.accept).location == page)
            }
            #expect(try await village.get(page).count("都愿意谈，接下来</h3>") + village.get(page).count("都愿意谈，接下来<span") == 1)
        }
    }

    @Test func `Another case in a page that was sent already is kept and asked about`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let opening = try await village.get("/cases/new").hidden(in: "/cases")
            #expect(try await village.post("/cases", opening + Visitor.quarrel).status == 303)
            let other = Visitor.quarrel.map { ($0.0, $0.0 == "summary" ? "抢水" : $0.1) }
            let asked = try await village.post("/cases", opening + other)
            #expect(asked.status == 409)
            #expect(asked.html.contains("抢水</textarea>"))
            let again = try await village.post("/cases", try asked.hidden(in: "/cases") + other)
            #expect(again.status == 303)
        }
    }

    @Test func `Mistakes are named at their fields, and what was typed stays`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let opening = try await village.get("/cases/new").hidden(in: "/cases")
            let wrong = try await village.post(
                "/cases", opening + [("parties.0.name", "东头阿根"), ("request_date", "2026-02-30")])
            #expect(wrong.status == 422)
            #expect(wrong.html.contains("value=\"东头阿根\""))
            #expect(wrong.html.contains("href=\"#f-parties.1.name\""))
            #expect(wrong.html.contains("id=\"m-summary\">这里还没填。"))
            #expect(wrong.html.contains("日子要写成 2026-11-22 这样。"))

            let page = try await village.open()
            let refused = try await village.step("accept", on: page, [("consents.0.way", "phone")])
            #expect(refused.status == 422)
            #expect(refused.html.contains("还有人没说愿意，先打个电话？"))
            #expect(refused.html.contains("<option value=\"phone\" selected>"))
        }
    }

    @Test func `Blank rows of terms are left out, and one more can be asked for`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("hold_session", on: page, Typed.session)
            let more = try await village.step("agree", on: page, Typed.agree + [("more_terms", "1")])
            #expect(more.status == 200)
            #expect(more.html.contains("id=\"f-terms.2.promise\""))
            #expect(more.html.contains("装天沟</textarea>"))
            let blank = [("terms.2.obligor", ""), ("terms.2.promise", ""), ("terms.2.due", "")]
            try await village.take("agree", on: page, Typed.agree + blank)
            #expect(try await village.get(page).html.contains("已经做到 0 / 2"))
        }
    }

    @Test func `Whoever was slower sees what happened and keeps every word`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var director = try await Visitor.signedIn("990101101201-director", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            let slow = try await village.get("\(page)/do/hold_session").hidden(in: "\(page)/transitions")
            try await director.take("hold_session", on: page, Typed.session)
            let typed = Typed.session + [("notes", "各说各的理")]
            let answer = try await village.post("\(page)/transitions", slow + typed)
            #expect(answer.status == 412)
            #expect(answer.html.contains("刚才有别人动过"))
            #expect(answer.html.contains("各说各的理</textarea>"))
            let again = try await village.post(
                "\(page)/transitions", try answer.hidden(in: "\(page)/transitions") + typed)
            #expect(again.location == page)
        }
    }

    @Test func `A step that is not possible says why and shows what was typed`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            #expect(try await village.get("\(page)/do/agree").status == 409)
            #expect(try await village.get("\(page)/do/agree").html.contains("不能“谈成了”"))
            #expect(try await village.get("\(page)/do/register").status == 409)
            #expect(try await village.get("\(page)/do/nothing").status == 404)
        }
    }
}

extension Visitor {
    /// The token that forms of this session carry.
    fileprivate func formToken() async throws -> String? {
        var visitor = self
        return try await visitor.get("/").hidden(in: "/sign-out").first?.1
    }
}
