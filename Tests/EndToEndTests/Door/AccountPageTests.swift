// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import MediationService
import Postgres
import Testing

/// A person's own way in, without JavaScript.
@Suite struct AccountPageTests {
    private static let sentence = "窗外的樟树今年开花很晚"

    private static func secret(in page: PageAnswer) throws -> String {
        let start = try #require(page.html.firstRange(of: "<code class=\"secret\">"))
        return String(page.html[start.upperBound...].prefix { $0 != "<" })
    }

    @Test func `A changed password signs out every other browser and not this one`() async throws {
        try await PageWorld.run { world in
            var here = try await Visitor.signedIn("village", in: world)
            var there = try await Visitor.signedIn("village", in: world)
            let hidden = try await here.get("/account").hidden(in: "/account/password")
            let wrong = try await here.post(
                "/account/password", hidden + [("password", "guess"), ("new_password", "short")])
            #expect(wrong.status == 422)
            #expect(wrong.html.contains("密码不对。"))
            let changed = try await here.post(
                "/account/password", hidden + [("password", DemoCounty.password), ("new_password", Self.sentence)])
            #expect(changed.location == "/account")
            #expect(try await here.get("/cases").status == 200)
            #expect(try await there.get("/cases").location == "/sign-in?return=/cases")
        }
    }

    @Test func `Whoever has a first password sees nothing but its change`() async throws {
        try await PageWorld.run { world in
            try await world.owner.execute("update credential set must_change = true")
            var village = try await Visitor.signedIn("village", in: world)
            for path in ["/", "/cases", "/cases/new", "/statistics"] {
                #expect(try await village.get(path).location == "/account")
            }
            let page = try await village.get("/account")
            #expect(page.count("<form method=\"post\" action=\"/account/") == 1)
            #expect(try await village.post("/account/tokens", []).location == "/account")
            let sent = try await village.post(
                "/account/password",
                try page.hidden(in: "/account/password") + [
                    ("password", DemoCounty.password), ("new_password", Self.sentence),
                ])
            #expect(sent.location == "/account")
            #expect(try await village.get("/cases").status == 200)
        }
    }

    @Test func `A second factor is set up from the page and asked for at the door`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let hidden = try await village.get("/account").hidden(in: "/account/second-factor")
            let begun = try await village.post("/account/second-factor", hidden + [("password", DemoCounty.password)])
            #expect(begun.count("<svg class=\"qr\"") == 1)
            let authenticator = try Authenticator(try Self.secret(in: begun))
            let confirmation = "/account/second-factor/confirmation"
            let wrong = try await village.post(confirmation, hidden + [("code", "1")])
            #expect(wrong.status == 422)
            let done = try await village.post(
                confirmation, hidden + [("code", authenticator.code(at: world.clock.now))])
            #expect(done.count("<li><code>") == 10)
            world.clock.set(world.clock.now.adding(seconds: 30))
            var other = Visitor(world)
            let step = try await other.post(
                "/sign-in", [("username", "village"), ("password", DemoCounty.password), ("return", "/cases/new")])
            #expect(step.status == 200)
            #expect(try await other.get("/cases").location == "/sign-in?return=/cases")
            let kept = try step.hidden(in: "/sign-in/code")
            #expect(try await other.post("/sign-in/code", kept + [("code", "wrong")]).status == 422)
            let entered = try await other.post(
                "/sign-in/code", kept + [("code", authenticator.code(at: world.clock.now))])
            #expect(entered.location == "/cases/new")
            #expect(try await other.get("/cases").status == 200)
        }
    }

    @Test func `A sign-in elsewhere is listed and can be ended`() async throws {
        try await PageWorld.run { world in
            var here = try await Visitor.signedIn("village", in: world)
            var there = try await Visitor.signedIn("village", in: world)
            let page = try await here.get("/account")
            #expect(page.count("class=\"chip\">就是这里") == 1)
            let ended = try await here.post("/account/endings", try page.hidden(in: "/account/endings"))
            #expect(ended.location == "/account")
            #expect(try await there.get("/").location == "/sign-in")
        }
    }

    @Test func `An administrator gives a first password, sees it once, and nobody else finds the page`() async throws {
        try await PageWorld.run { world in
            var admin = try await Visitor.signedIn("admin", in: world)
            var village = try await Visitor.signedIn("village", in: world)
            let id = try await world.id(of: "village")
            #expect(try await village.get("/people/\(id)/access").status == 404)
            let page = try await admin.get("/people/\(id)/access")
            #expect(page.status == 200)
            let hidden = try page.hidden(in: "/people/\(id)/password")
            let given = try await admin.post("/people/\(id)/password", hidden)
            #expect(given.status == 200)
            let password = try Self.secret(in: given)
            #expect(try await admin.get("/people/\(id)/access").count(password) == 0)
            #expect(try await village.get("/cases").location == "/sign-in?return=/cases")
            let entered = try await village.post("/sign-in", [("username", "village"), ("password", password)])
            #expect(entered.location == "/account")
            #expect(try await village.get("/cases").location == "/account")
        }
    }

    @Test(arguments: [
        "/people/0x1/access", "/people/1/access/../..", "/people/-1/access", "/people/1%2f/access", "/account/",
    ])
    func `Addresses that are nearly ones of ours lead nowhere`(path: String) async throws {
        try await PageWorld.run { world in
            var admin = try await Visitor.signedIn("admin", in: world)
            #expect(try await admin.get(path).status == 404)
        }
    }
}

extension PageWorld {
    /// The number of a person.
    fileprivate func id(of username: String) async throws -> Int32 {
        let signedIn = try await services.signIns.signIn(
            username: username, password: DemoCounty.password, token: [1], kind: .bearer)
        return try #require(signedIn).principal.person.rawValue
    }
}
