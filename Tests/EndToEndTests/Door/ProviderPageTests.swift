// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import MediationService
import Postgres
import Testing

/// In by the word of an identity provider, as a browser does it.
@Suite struct ProviderPageTests {
    private struct Place: Sendable {
        let world: PageWorld
        let provider: HonestProvider

        /// An administrator says who somebody is at the provider.
        func link(_ username: String, to subject: String) async throws {
            let person = try #require(
                try await world.services.signIns.pass(username: username, password: DemoCounty.password))
            #expect(person.owesCode == false)
            try await world.owner.execute(
                """
                insert into identity (issuer, subject, person_id, linked_at, linked_by)
                select \(HonestProvider.issuer), \(subject), login.id, now(), login.id
                from person login where login.username = \(username)
                """)
        }

        /// Goes to the provider and comes back as somebody.
        func come(_ visitor: inout Visitor, as subject: String, wanting page: String = "") async throws -> PageAnswer {
            let leaving = try await visitor.get("/sign-in/provider" + (page.isEmpty ? "" : "?return=\(page)"))
            #expect(leaving.status == 303)
            return try await visitor.get(try provider.signIn(subject, at: try #require(leaving.location)))
        }
    }

    private static func run(_ body: @Sendable (Place) async throws -> Void) async throws {
        let provider = HonestProvider(now: PageWorld.start ?? Timestamp(microseconds: 0))
        let terms = SignInTerms(rolesWithSecondFactor: [.officer], issuer: HonestProvider.issuer)
        try await PageWorld.run(terms: terms, provider: try provider.service()) { world in
            try await body(Place(world: world, provider: provider))
        }
    }

    @Test func `The button stands at the door where there is a provider, and nowhere else`() async throws {
        try await Self.run { place in
            var visitor = Visitor(place.world)
            let door = try await visitor.get("/sign-in?return=/cases/new")
            #expect(door.count("href=\"/sign-in/provider?return=/cases/new\"") == 1)
        }
        try await PageWorld.run { world in
            var visitor = Visitor(world)
            let door = try await visitor.get("/sign-in")
            #expect(door.count("/sign-in/provider") == 0)
            #expect(try await visitor.get("/sign-in/provider").status == 404)
            #expect(try await visitor.get("/sign-in/provider/return?code=1&state=2").status == 404)
        }
    }

    @Test func `A linked person comes in, to the page that was wanted`() async throws {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            var visitor = Visitor(place.world)
            let back = try await place.come(&visitor, as: "subject-17", wanting: "/cases/new")
            #expect(back.status == 303)
            #expect(back.location == "/cases/new")
            #expect(try await visitor.get("/cases").status == 200)
            #expect(visitor.cookies.keys.sorted() == ["dev-session"])
        }
    }

    @Test func `Neither a first password nor a second factor of ours is asked for besides`() async throws {
        try await Self.run { place in
            try await place.world.owner.execute("update credential set must_change = true")
            try await place.link("township", to: "subject-18")
            var visitor = Visitor(place.world)
            #expect(try await place.come(&visitor, as: "subject-18").location == "/")
            #expect(try await visitor.get("/cases").status == 200)
            var byPassword = try await Visitor.signedIn("township", in: place.world)
            #expect(try await byPassword.get("/cases").location == "/account")
        }
    }

    @Test func `Whoever is linked with nobody is told their identifier, and no account is made`() async throws {
        try await Self.run { place in
            var visitor = Visitor(place.world)
            let people = try await place.world.owner.query(People()).first
            let back = try await place.come(&visitor, as: "stranger<&>")
            #expect(back.status == 403)
            #expect(back.count("<code class=\"secret\">stranger&lt;&amp;&gt;</code>") == 1)
            #expect(try await visitor.get("/cases").location == "/sign-in?return=/cases")
            #expect(try await place.world.owner.query(People()).first == people)
        }
    }

    @Test func `A disabled person is a stranger to the provider's word`() async throws {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            try await place.world.owner.execute("update person set is_active = false where username = 'village'")
            var visitor = Visitor(place.world)
            #expect(try await place.come(&visitor, as: "subject-17").status == 403)
        }
    }

    @Test func `The way back is taken once, by the browser that left, with the answer to its own question`()
        async throws
    {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            var visitor = Visitor(place.world)
            let leaving = try #require(try await visitor.get("/sign-in/provider").location)
            let back = try place.provider.signIn("subject-17", at: leaving)
            var thief = Visitor(place.world)
            #expect(try await thief.get(back).status == 400)
            var other = Visitor(place.world)
            _ = try await other.get("/sign-in/provider")
            #expect(try await other.get(back).status == 400)
            for wrong in ["", "?code=1", "?code=1&state=x", "\(back.drop { $0 != "?" })&state=x"] {
                #expect(try await visitor.get("/sign-in/provider/return" + wrong).status == 400)
            }
            let cookies = visitor.cookies
            #expect(try await visitor.get(back).location == "/")
            // The same answer again, with the very cookies of the first time.
            var replay = Visitor(place.world, cookies: cookies)
            #expect(try await replay.get(back).status == 400)
            #expect(try await replay.get("/cases").location == "/sign-in?return=/cases")
        }
    }

    @Test func `A token that was made for another attempt lets nobody in`() async throws {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            var victim = Visitor(place.world)
            var thief = Visitor(place.world)
            let stolen = try #require(try await victim.get("/sign-in/provider").location)
            let own = try #require(try await thief.get("/sign-in/provider").location)
            let back = try place.provider.signIn("subject-17", at: own)
            // The provider answers with what it signed for the other browser.
            _ = try place.provider.signIn("subject-17", at: stolen)
            #expect(try await thief.get(back).status == 422)
            #expect(try await thief.get("/cases").location == "/sign-in?return=/cases")
        }
    }

    @Test func `An attempt is over after ten minutes`() async throws {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            var visitor = Visitor(place.world)
            let leaving = try #require(try await visitor.get("/sign-in/provider").location)
            place.world.clock.set(place.world.clock.now.adding(seconds: SignInService.providerStepSeconds))
            let back = try place.provider.signIn("subject-17", at: leaving)
            #expect(try await visitor.get(back).status == 400)
        }
    }

    @Test(arguments: ["https://evil.example", "//evil.example", "/%5Cevil.example", "javascript:alert(1)", "/nowhere"])
    func `Nobody is led to another site by way of the provider`(target: String) async throws {
        try await Self.run { place in
            try await place.link("village", to: "subject-17")
            var visitor = Visitor(place.world)
            #expect(try await place.come(&visitor, as: "subject-17", wanting: target).location == "/")
        }
    }

    @Test func `A provider that is away or says no leaves the door as it is`() async throws {
        try await Self.run { place in
            var visitor = Visitor(place.world)
            let leaving = try #require(try await visitor.get("/sign-in/provider").location)
            let state = try #require(HonestProvider.fields(of: leaving)["state"])
            let declined = try await visitor.get("/sign-in/provider/return?error=access_denied&state=\(state)")
            #expect(declined.status == 422)
            #expect(declined.count("role=\"alert\"") == 1)
            let again = try #require(try await visitor.get("/sign-in/provider").location)
            let back = try place.provider.signIn("subject-17", at: again)
            place.provider.breakDown()
            let away = try await visitor.get(back)
            #expect(away.status == 503)
            #expect(away.count("<form method=\"post\" action=\"/sign-in\"") == 1)
        }
    }
}

private struct People: Statement {
    static let name: StaticString = "count_people"
    var sql: SQL { "select count(*) from person" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 { try row.decode(Int64.self) }
}
