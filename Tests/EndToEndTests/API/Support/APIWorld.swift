// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Hummingbird
import HummingbirdTesting
import Logging
import MediationAPI
import MediationCore
import MediationDemo
import MediationHTTP
import MediationService
import Postgres
import Sealing
import TestSupport

/// The API over a database of its own that holds the demo county's people and no case, at a time that the test sets.
struct APIWorld: Sendable {
    let client: any TestClientProtocol
    let clock: DemoClock
    /// The server's own sessions: the unprivileged role, behind row-level security.
    let application: Database
    /// The superuser, for set-up and for looking behind the API's back.
    let owner: Database
    let services: Services

    /// Monday, 2 March 2026, ten past six in the evening.
    static let start = moment(2026, 3, 2)

    /// Ten past six in the evening of a day.
    static func moment(_ year: Int, _ month: Int, _ day: Int) -> Timestamp {
        let day = LegalDay(year: year, month: month, day: day) ?? LegalDay(daysSince1970: 0)
        return day.start.adding(seconds: 18 * 3_600 + 600)
    }

    /// Runs a test with a world of its own.
    static func run(
        limits: SignInLimits = SignInLimits(), terms: SignInTerms = .sealing,
        _ body: @Sendable (APIWorld) async throws -> Void
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
                let clock = DemoClock(start)
                let services = try await services(application, clock: clock, terms: terms)
                let app = Application(
                    router: try router(services, limits: limits), logger: .silent)
                try await app.test(.router) { client in
                    try await body(
                        APIWorld(
                            client: client, clock: clock, application: application, owner: test.database,
                            services: services))
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
                database: database, clock: clock, passwords: CheapPasswords(hasher: hasher), terms: terms),
            clock: clock)
    }

    private static func router(_ services: Services, limits: SignInLimits) throws -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        let routes = RouteTable()
        router.add(middleware: ProblemMiddleware(routes: routes, translate: { Problem(expected: $0) }))
        APIRoutes(services: services, limits: limits, description: try OpenAPIDocument.bytes()).add(to: router)
        routes.learn(router)
        return router
    }

    private static let hasher = PasswordHasher(cost: PasswordHash.Cost(memoryKiB: 8, passes: 1))
}

extension SignInTerms {
    /// Second factors are possible and nobody needs one.
    static let sealing = SignInTerms(factors: FactorVault(Keyring.random()))
}

/// The real algorithm at the lowest cost.
private struct CheapPasswords: PasswordChecker {
    let hasher: PasswordHasher

    func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool {
        try await hasher.verify(password, against: { try await find().flatMap(PasswordHash.init) }) == .right
    }

    func hash(_ password: String) async throws -> String { try await hasher.hash(password).text }
}
