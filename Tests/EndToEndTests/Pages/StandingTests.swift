// SPDX-License-Identifier: Apache-2.0
import Testing

/// What stands beside the stage of a case, and how the steps are gathered.
@Suite struct StandingTests {
    @Test func `A lead is reported in three inputs and registered by the questions of a case`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let hidden = try await village.get("/leads/new").hidden(in: "/leads")
            let empty = try await village.post("/leads", hidden)
            #expect(empty.status == 422)
            #expect(empty.html.contains("id=\"m-summary\">这里还没填。"))
            let sent = try await village.post("/leads", hidden + [("summary", "两家为水沟天天吵"), ("place.text", "水沟边")])
            let page = try #require(sent.location)
            let lead = try await village.get(page).html
            #expect(lead.contains("还没有写是谁和谁。"))

            let form = try await village.get("\(page)/do/register")
            #expect(form.html.contains("两家为水沟天天吵</textarea>"))
            let hiddenStep = try form.hidden(in: "\(page)/transitions")
            let missing = try await village.post(
                "\(page)/transitions", hiddenStep + [("summary", "水沟"), ("parties.0.name", "张三")])
            #expect(missing.status == 422)
            #expect(missing.html.contains("href=\"#f-parties.1.name\""))
            let named = Visitor.quarrel + [("source", "grid")]
            let answer = try await village.post("\(page)/transitions", hiddenStep + named)
            #expect(answer.location == page)
            #expect(try await village.get(page).html.contains("<h1>张三 与 李四</h1>"))
        }
    }

    @Test func `Danger says what it asks for, and what the police wrote down`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var township = try await Visitor.signedIn("township", in: world)
            let page = try await village.open()
            try await village.take("raise_risk", on: page, [("sign", "weapon")])
            let red = try await village.get(page)
            #expect(red.html.contains("href=\"tel:110\""))
            #expect(red.html.contains("还没报给公安"))
            #expect(red.html.contains("class=\"button primary\" href=\"\(page)/do/report_to_police\""))
            try await village.take(
                "report_to_police", on: page, [("station", "桥头派出所"), ("record", "第7号")])
            #expect(try await village.get(page).html.contains("公安已经记下，桥头派出所，第7号"))
            let lower = try await township.get("\(page)/do/lower_risk")
            #expect(lower.count("value=\"yellow\"") == 1)
            #expect(lower.count("value=\"red\"") == 0)
            try await township.take("lower_risk", on: page, [("to", "yellow"), ("reason", "收起来了")])
            #expect(try await village.get(page).html.contains("还要另一位确认"))
        }
    }

    @Test func `A draft shows whose name is missing until it is in force`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("hold_session", on: page, Typed.session)
            try await village.take(
                "draft_agreement", on: page,
                [
                    ("form", "written"), ("terms.0.obligor", "2"), ("terms.0.promise", "装天沟"),
                    ("terms.0.due", "2026-04-01"),
                ])
            try await village.take(
                "sign_agreement", on: page, [("confirmations.0.way", "signed"), ("mediator_signed", "true")])
            let half = try await village.get(page).html
            for text in ["写好了等签字的协议", "张三：已签", "李四：还没签", "调解员已签名", "还没盖章", "装天沟"] {
                #expect(half.contains(text), "\(text)")
            }
            try await village.take("sign_agreement", on: page, [("confirmations.1.way", "signed"), ("sealed", "true")])
            let whole = try await village.get(page).html
            #expect(!whole.contains("写好了等签字的协议"))
            #expect(whole.contains("离司法确认最后一天还有30天"))
        }
    }

    @Test func `The usual steps are near, the others stand under their headings`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("hold_session", on: page, Typed.session)
            let html = try await village.get(page).html
            let drawer = try #require(html.firstRange(of: "<details class=\"more steps\">"))
            for near in ["hold_session", "agree", "escalate", "raise_risk"] {
                let place = try #require(html.firstRange(of: "\(page)/do/\(near)\""))
                #expect(place.lowerBound < drawer.lowerBound, "\(near)")
            }
            for far in ["pause", "extend", "invite", "refer_out", "terminate", "withdraw", "blow_whistle"] {
                let place = try #require(html.firstRange(of: "\(page)/do/\(far)\""))
                #expect(place.lowerBound > drawer.lowerBound, "\(far)")
            }
            #expect(html[drawer.upperBound...].contains("<h3>了结</h3>"))
        }
    }

    @Test func `A pause, a helper and a refusal are told beside the stage`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("hold_session", on: page, Typed.session)
            try await village.take("join", on: page, Typed.consents + [("level", "township")])
            try await village.take(
                "pause", on: page, [("reason", "harvest"), ("until", "2026-03-20"), ("parties_told", "true")])
            let paused = try await village.get(page).html
            #expect(paused.contains("放到哪一天：3月20日（周五），还有18天"))
            #expect(paused.contains("一起帮忙的：镇 ■"))
            try await village.take(
                "record_consent", on: page, [("party", "2"), ("answer", "refused"), ("way", "phone")])
            #expect(try await village.get(page).html.contains("说了不愿谈的：李四"))
        }
    }

    @Test func `The same quarrel is joined to the other case by its code`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let first = try await village.open()
            let second = try await village.open()
            let code = first.dropFirst("/cases/".count)
            let unknown = try await village.step("merge", on: second, [("into", "00000-00000")])
            #expect(unknown.status == 422)
            #expect(unknown.html.contains("没有这个代号，看看有没有抄错。"))
            try await village.take("merge", on: second, [("into", code.lowercased())])
            #expect(try await village.get(second).html.contains("并到另一件里：\(code)"))
        }
    }
}
