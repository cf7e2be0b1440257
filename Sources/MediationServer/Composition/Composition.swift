// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import Hummingbird
package import Logging
internal import MediationAPI
internal import MediationDemo
internal import MediationHTTP
package import MediationService
internal import MediationWeb
internal import OpenIDConnect
package import Postgres
package import Sealing

/// Puts the program together: services from a database, routes from services. The only place that knows all parts.
package struct Composition: Sendable {
    package let configuration: ServerConfiguration
    package let database: Database
    package let services: Services
    private let vault: Vault
    /// One set of limits for all faces: a guess counts wherever it is made.
    private let limits: SignInLimits
    private let logger: Logger

    package init(
        configuration: ServerConfiguration, database: Database, keyring: Keyring, clock: any Clock = SystemClock(),
        terms: SignInTerms = SignInTerms(), logger: Logger
    ) {
        self.configuration = configuration
        self.database = database
        self.logger = logger
        vault = Vault(keyring)
        limits = SignInLimits(watch: FailureWatch(logger: logger))
        services = Services(
            cases: CaseService(
                database: database, vault: vault, clock: clock, logger: logger,
                rules: RuleBookService(database: database, logger: logger)),
            figures: FigureService(database: database, clock: clock),
            signIns: SignInService(
                database: database, clock: clock, passwords: PasswordChecking(hasher: PasswordHasher()),
                terms: terms),
            clock: clock)
    }

    /// All routes behind their middleware.
    package func router() throws -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        let routes = RouteTable()
        let pages = try webRoutes
        guard let proxies = TrustedProxies(configuration.trustedProxies) else {
            throw StartFailure(.configuration, "A trusted proxy is an address or a network such as 10.0.0.0/8.")
        }
        // Counts and times every answer, those of the layers below included.
        router.add(middleware: HTTPMetricsMiddleware())
        // The client's own address, for limits and logs, when a proxy stands in front.
        router.add(middleware: ClientAddressMiddleware(trusting: proxies))
        router.add(middleware: RequestLogMiddleware())
        // Outside of the errors, so that error pages carry them too.
        router.add(middleware: SecurityHeadersMiddleware(isSecure: configuration.isSecure))
        // Every thrown error becomes a problem here: JSON for programs, a page for people.
        router.add(
            middleware: ProblemMiddleware(
                routes: routes, translate: { Problem(expected: $0) },
                renderPage: { problem, request, context in await pages.renderProblem(problem, request, context) }))
        router.add(middleware: BodyLimitMiddleware(defaultBodyLimit, below: "/api/", otherwise: formBodyLimit))
        HealthRoutes(database: database).add(to: router)
        APIRoutes(services: services, limits: limits, description: try Self.apiDescription()).add(to: router)
        pages.add(to: router)
        routes.learn(router)
        return router
    }

    private var webRoutes: WebRoutes {
        get throws {
            let demo = DemoLogins(
                accounts: DemoCounty.logins.map { ($0.username, $0.who) }, password: DemoCounty.password)
            return try WebRoutes(
                services: services, limits: limits,
                configuration: WebConfiguration(
                    isSecure: configuration.isSecure, origin: configuration.publicOrigin,
                    demo: configuration.isDemo ? demo : nil,
                    provider: configuration.provider.map { IdentityProvider($0) }))
        }
    }

    private static func apiDescription() throws(StartFailure) -> [UInt8] {
        guard let path = Installation.locate("docs/openapi.yaml"), let bytes = FileBytes.read(path) else {
            throw StartFailure(.configuration, "docs/openapi.yaml was not found beside the program.")
        }
        return bytes
    }

    /// Says what is due, and does what the program itself has to do about it.
    package var sweeper: ClockSweeper { ClockSweeper(cases: services.cases, logger: logger) }

    /// Draws each day's call-backs by another unit.
    package var drawer: DrawWorker { DrawWorker(draws: DrawService(cases: services.cases), logger: logger) }

    /// Tells people once a working day what waits for them.
    package var digester: DigestWorker {
        DigestWorker(database: database, rules: services.rules, clock: services.clock, logger: logger)
    }

    /// Signs once a day where the history stands; `nil` for a server without a key.
    package var anchorWorker: AnchorWorker? {
        get throws(StartFailure) {
            guard let path = configuration.proofKey else { return nil }
            return AnchorWorker(
                anchors: AnchorService(database: database, clock: services.clock, logger: logger),
                key: try ProofKeyFile.readOrMake(path), logger: logger)
        }
    }

    /// Seals what the release before left plain.
    package var sealer: SealingWorker {
        get throws(StartFailure) {
            SealingWorker(
                database: database, vault: vault, formerKey: try configuration.formerFactorKey(), logger: logger)
        }
    }

    /// Adds up what events changed about the figures.
    package var folder: FigureFolder { FigureFolder(database: database, logger: logger) }

    /// What runs beside the requests.
    package var worker: DeliveryWorker {
        DeliveryWorker(database: database, clock: services.clock, logger: logger)
    }
}
