// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import Hummingbird
internal import MediationCore
package import MediationHTTP
internal import MediationLanguage
package import MediationService

/// The pages for people: sign-in, today's work, cases, steps, review, figures and people.
package struct WebRoutes: Sendable {
    private let services: Services
    private let limits: SignInLimits
    private let configuration: WebConfiguration
    private let files: StaticFiles

    /// Makes the pages over the use cases.
    ///
    /// - Parameter limits: shared with the other faces, so that a guess at a password counts wherever it is made.
    /// - Throws: when a file of `public/` has a type that is not served.
    package init(
        services: Services, limits: SignInLimits = SignInLimits(), configuration: WebConfiguration = WebConfiguration()
    ) throws(StaticFiles.Failure) {
        self.services = services
        self.limits = limits
        self.configuration = configuration
        files = try PageFiles.all()
    }

    /// Adds all pages, and the files that they load, to a router.
    ///
    /// What a router does for every request (log, headers, problems) must have been added before.
    package func add(to router: Router<AppContext>) {
        router.add(middleware: StaticFilesMiddleware(files))
        let cookies = PageCookies(isSecure: configuration.isSecure)
        let posts = PagePosts(cookies: cookies)
        let opening = OpeningRoutes(services: services, posts: posts)
        let leads = LeadRoutes(services: services, posts: posts)
        let steps = StepRoutes(services: services, posts: posts)
        let door = Doorkeeper(
            services: services, cookies: cookies,
            restore: FormRestorer(opening: opening, leads: leads, steps: steps))
        let signIn = SignInRoutes(
            signIns: services.signIns, clock: services.clock, cookies: cookies, demo: configuration.demo,
            limits: limits, door: door, provider: configuration.provider)

        let pages = router.group(context: PageContext.self)
        pages.add(
            middleware: PageMiddleware(
                signIns: services.signIns, cookies: cookies,
                crossSiteGuard: CrossSiteGuard(origin: configuration.origin), signIn: signIn))
        signIn.add(to: pages)
        SignInCodeRoutes(door: door).add(to: pages)
        if let provider = configuration.provider { ProviderRoutes(provider: provider, signIn: signIn).add(to: pages) }
        let slips = SlipRoutes(services: services, origin: configuration.origin)
        slips.add(to: pages)
        if configuration.demo != nil { DesignRoutes(clock: services.clock).add(to: pages) }

        let signedIn = pages.group(context: SignedInPage.self)
        signIn.addSignOut(to: signedIn)
        AccountRoutes(accounts: services.accounts, clock: services.clock, posts: posts, door: door).add(to: signedIn)
        AccessRoutes(services: services, posts: posts).add(to: signedIn)
        TodayRoutes(services: services).add(to: signedIn)
        opening.add(to: signedIn)
        leads.add(to: signedIn)
        CaseListRoutes(services: services).add(to: signedIn)
        CaseRoutes(services: services).add(to: signedIn)
        steps.add(to: signedIn)
        PrivacyRoutes(services: services).add(to: signedIn)
        slips.addIssuing(to: signedIn)
        QueueRoutes(services: services).add(to: signedIn)
        CallBackRoutes(services: services).add(to: signedIn)
        addFigures(to: signedIn)
        PeopleRoutes(services: services, posts: posts).add(to: signedIn)
        HelperRoutes(services: services, posts: posts).add(to: signedIn)
        AuditRoutes(services: services).add(to: signedIn)
        UnitRoutes(services: services, posts: posts).add(to: signedIn)
        WhistleRoutes(services: services, posts: posts).add(to: signedIn)
    }

    private func addFigures(to signedIn: some RouterMethods<SignedInPage>) {
        FigureRoutes(services: services).add(to: signedIn)
        IndicatorRoutes(services: services).add(to: signedIn)
        ThemeRoutes(services: services).add(to: signedIn)
        LookRoutes(services: services).add(to: signedIn)
        FormRoutes(services: services).add(to: signedIn)
        RegisterRoutes(services: services).add(to: signedIn)
        BoardRoutes(services: services).add(to: signedIn)
    }

    /// Shows a problem as a page; it is given to `ProblemMiddleware`.
    ///
    /// It looks nothing up, so that it also works when the database does not.
    package func renderProblem(_ problem: Problem, _ request: Request, _ context: AppContext) async -> Response {
        let cookies = PageCookies(isSecure: configuration.isSecure)
        let language = Language(of: request, cookies: cookies)
        let say = Say(language: language, today: services.clock.now.day)
        return ProblemPage(say: say, problem: problem, reference: context.requestID)
            .response(path: PagePath(request.uri.path))
    }
}
