// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// One quarrel from the door to the shelf, through the pages alone.
@Suite struct PageStoryTests {
    @Test func `A village opens a case, the township settles it, and the pages say so`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var township = try await Visitor.signedIn("township", in: world)
            let page = try await village.open()
            #expect(try await village.get(page).html.contains("已经记下，承办人就是您。"))
            #expect(try await village.get(page).html.contains("已经记下") == false)
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("hold_session", on: page, Typed.session)
            try await village.take("escalate", on: page, Typed.escalate)

            let queue = try await township.get("/queue")
            #expect(queue.html.contains("谈了两次，墙要鉴定"))
            #expect(queue.html.contains("各方都同意换到这里谈"))
            let taken = try await township.post(
                "\(page)/transitions", try queue.hidden(in: "\(page)/transitions"))
            #expect(taken.location == page)
            try await township.take("hold_session", on: page, Typed.session)
            try await township.take("agree", on: page, Typed.agree)
            let agreed = try await township.get(page).html
            #expect(agreed.contains("¥1,200.50"))
            #expect(agreed.contains("壹仟贰佰元零伍角") || agreed.contains("壹仟贰佰元伍角"))
            try await township.take("perform", on: page, [("item", "1"), ("proof", "photo")])
            try await township.take("perform", on: page, [("item", "2"), ("proof", "receipt")])
            try await township.take("follow_up", on: page, Typed.followUp)
            try await township.take("close", on: page, [])

            let closed = try await village.get(page).html
            #expect(closed.contains("结案"))
            #expect(closed.contains("李建国"))
            #expect(closed.contains("138****1234"))
            #expect(!closed.contains("13800001234"))
        }
    }

    @Test func `Sending a case back with advice shows the advice to the village`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var township = try await Visitor.signedIn("township", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            try await village.take("escalate", on: page, Typed.escalate)
            try await township.take(
                "return_transfer", on: page, [("reason", "in_power"), ("advice", "先量一量滴水线")])
            #expect(try await village.get(page).html.contains("先量一量滴水线"))
            #expect(try await township.get("/queue").html.contains("没有等着审的。"))
        }
    }

    @Test func `English is a choice that stays`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let answer = try await village.post("/language", [("language", "en"), ("return", "/cases")])
            #expect(answer.location == "/cases")
            let page = try await village.get("/cases").html
            #expect(page.contains("<html lang=\"en\">"))
            #expect(page.contains("Nothing was found."))
        }
    }
}
