// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import MediationService
import Testing

/// The page of the unit that was drawn to ask again.
@Suite struct CallBackPageTests {
    private static let others = ["990101102000-officer", "990101201000-officer", "county"]

    /// A case that 柳溪村 has settled, and closed yesterday.
    private static func closed(in world: PageWorld) async throws -> String {
        var village = try await Visitor.signedIn("village", in: world)
        let page = try await village.open()
        try await village.take("accept", on: page, Typed.accept)
        try await village.take("hold_session", on: page, Typed.session)
        let agreement = [
            ("form", "oral"), ("record", "说定了"), ("terms.0.obligor", "2"), ("terms.0.promise", "装天沟"),
            ("terms.0.due", "2026-03-10"), ("confirmations.0.way", "phone"), ("confirmations.1.way", "phone"),
        ]
        try await village.take("agree", on: page, agreement)
        try await village.take("perform", on: page, [("item", "1"), ("proof", "photo")])
        try await village.take("follow_up", on: page, Typed.followUp)
        try await village.take("close", on: page, [])
        world.clock.set(world.clock.now.adding(seconds: 86_400))
        return page
    }

    @Test func `The drawn unit finds the case on today's page, asks, and has it no more`() async throws {
        try await PageWorld.run { world in
            let page = try await Self.closed(in: world)
            try await DrawService(cases: world.services.cases, percent: 100).draw()
            var drawn: [String] = []
            for username in Self.others {
                var visitor = try await Visitor.signedIn(username, in: world)
                let list = try await visitor.get("/call-backs").html
                let today = try await visitor.get("/").html
                #expect(today.contains("href=\"/call-backs\"") == list.contains(page))
                if list.contains(page) { drawn.append(username) }
            }
            let caller = try #require(drawn.first)
            #expect(drawn.count == 1)
            var visitor = try await Visitor.signedIn(caller, in: world)
            let list = try await visitor.get("/call-backs")
            #expect(list.html.contains("柳溪村人民调解委员会"))
            #expect(list.count("href=\"\(page)/do/follow_up\"") == 1)
            let answer = try await visitor.step("follow_up", on: page, Typed.followUp)
            // The county sees all its cases; for another township this one is over.
            #expect(answer.location == (caller == "county" ? page : "/call-backs"))
            #expect(try await visitor.get(page).status == (caller == "county" ? 200 : 404))
            #expect(try await visitor.get("/call-backs").html.contains("没有抽中要问的。"))
        }
    }
}
