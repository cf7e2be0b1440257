// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Hummingbird
import HummingbirdTesting
import MediationCore
import MediationDemo
import MediationHTTP
import MediationService
import MediationWeb
import OpenIDConnect
import Postgres
import Sealing
import TestSupport

/// The pages over a database of its own that holds the demo county's people and no case, at a time that the test sets.
struct PageWorld: Sendable {
    let client: any TestClientProtocol
    let clock: DemoClock
    let services: Services
    /// The superuser, for looking behind the pages' back.
    let owner: Database

    /// Monday, 2 March 2026, ten past six in the evening.
    static let start = LegalDay(year: 2026, month: 3, day: 2).map { $0.start.adding(seconds: 18 * 3_600 + 600) }

    /// Runs a test with a world of its own.
    static func run(
        terms: SignInTerms = .sealing, isDemo: Bool = true, provider: IdentityProvider? = nil,
        _ body: @Sendable (PageWorld) async throws -> Void
    ) async throws {
        try await TestDatabase.run(.migrated) { test in
            try await DemoOrganisation(owner: test.database).load(
                passwordHash: try await hasher.hash(DemoCounty.password).text)
            // In the demo only five people have a password; here everybody has the same.
            try await test.database.execute(
                """
                insert into credential (person_id, password_hash, changed_at)
                select person.id, known.password_hash, now()
                from person cross join (select password_hash from credential limit 1) known
                where person.role <> 'system'
                on conflict do nothing
                """)
            try await test.withDatabase(adjusting: { $0.connection.user = "fengqiao_app" }) { application in
                let clock = DemoClock(start ?? Timestamp(microseconds: 0))
                let services = try await services(application, clock: clock, terms: terms)
                let app = Application(
                    router: try router(services, provider, isDemo: isDemo), logger: .silent)
                try await app.test(.router) { client in
                    try await body(PageWorld(client: client, clock: clock, services: services, owner: test.database))
                }
            }
        }
    }

    private static func services(
        _ database: Database, clock: DemoClock, terms: SignInTerms
    ) async throws -> Services {
        let keyring = Keyring.random()
        try await KeyRegister(database: database).enter(keyring)
        return Services(
            cases: CaseService(database: database, vault: Vault(keyring), clock: clock, logger: .silent),
            figures: FigureService(database: database, clock: clock),
            signIns: SignInService(
                database: database, clock: clock, passwords: QuickPasswords(hasher: hasher), terms: terms),
            clock: clock)
    }

    private static func router(
        _ services: Services, _ provider: IdentityProvider?, isDemo: Bool
    ) throws -> Router<AppContext> {
        let demo = isDemo ? DemoLogins(accounts: DemoCounty.logins, password: DemoCounty.password) : nil
        let pages = try WebRoutes(
            services: services, configuration: WebConfiguration(demo: demo, provider: provider))
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        let routes = RouteTable()
        router.add(middleware: SecurityHeadersMiddleware(isSecure: false))
        router.add(
            middleware: ProblemMiddleware(
                routes: routes, translate: { Problem(expected: $0) },
                renderPage: { problem, request, context in await pages.renderProblem(problem, request, context) }))
        pages.add(to: router)
        routes.learn(router)
        return router
    }

    private static let hasher = PasswordHasher(cost: PasswordHash.Cost(memoryKiB: 8, passes: 1))
}

/// The real algorithm at the lowest cost.
private struct QuickPasswords: PasswordChecker {
    let hasher: PasswordHasher

    func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool {
        try await hasher.verify(password, against: { try await find().flatMap(PasswordHash.init) }) == .right
    }

    func hash(_ password: String) async throws -> String { try await hasher.hash(password).text }
}
