// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import Hummingbird
package import MediationHTTP
package import MediationService

/// The JSON API: everything below `/api/v1`.
package struct APIRoutes: Sendable {
    private let services: Services
    private let limits: SignInLimits
    private let description: [UInt8]

    /// - Parameters:
    ///   - limits: how often sign-in may be tried; the same value as the pages have, or there would be twice as many tries.
    ///   - description: the bytes of `docs/openapi.yaml`, which the API serves.
    package init(services: Services, limits: SignInLimits, description: [UInt8]) {
        self.services = services
        self.limits = limits
        self.description = description
    }

    /// Adds all routes. What they throw becomes an answer in `ProblemMiddleware`, which must stand before them and
    /// translate by `Problem(expected:)`.
    package func add(to router: Router<AppContext>) {
        let open = router.group(RouterPath(Endpoint.prefix), context: APIContext.self)
        open.add(middleware: BearerMiddleware(signIns: services.signIns))
        open.add(middleware: EntryMiddleware())
        let signedIn = open.group(context: SignedInAPI.self)
        let sessions = SessionRoutes(signIns: services.signIns, limits: limits)
        sessions.add(toOpen: open)
        sessions.add(toSignedIn: signedIn)
        AccountRoutes(accounts: services.accounts).add(to: signedIn)
        TokenRoutes(accounts: services.accounts).add(to: signedIn)
        SecondFactorRoutes(accounts: services.accounts).add(to: signedIn)
        AccessRoutes(access: services.access).add(to: signedIn)
        DescriptionRoutes(description: description).add(to: open)
        CaseRoutes(cases: services.cases).add(to: signedIn)
        LeadRoutes(cases: services.cases).add(to: signedIn)
        TransitionRoutes(cases: services.cases, clock: services.clock).add(to: signedIn)
        RevealRoutes(cases: services.cases).add(to: signedIn)
        QueueRoutes(cases: services.cases).add(to: signedIn)
        ClockRoutes(services: services).add(to: signedIn)
        CallBackRoutes(callBacks: services.callBacks).add(to: signedIn)
        FigureRoutes(figures: services.figures).add(to: signedIn)
        OfficeRoutes(services: services).add(to: signedIn)
        HelperRoutes(services: services).add(to: signedIn)
        AuditRoutes(audit: services.audit).add(to: signedIn)
        IndicatorRoutes(figures: services.figures).add(to: signedIn)
        ThemeRoutes(themes: services.themes).add(to: signedIn)
        LookRoutes(services: services).add(to: signedIn)
        FormRoutes(figures: services.figures).add(to: signedIn)
        RegisterRoutes(registers: services.registers).add(to: signedIn)
        CodeListRoutes().add(to: signedIn)
    }

    /// What is served, as `GET /api/v1/cases/{id}`, in alphabetical order: the table of contents that the description in
    /// `docs/openapi.yaml` and the tests of authority are held against.
    package var operations: [String] {
        let router = Router(context: AppContext.self)
        add(to: router)
        return router.routes.map { "\($0.method.rawValue) \($0.path)" }.sorted()
    }
}
