// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationService

/// The address of a page. Every link, every form and every redirection is made from one, and what a browser names as the
/// page to return to is read into one, so that nobody can be sent to another site.
package enum PagePath: Hashable, Sendable {
    case today
    case cases
    case newCase
    /// Leads that were reported; one is reported by adding to them.
    case leads
    case newLead
    case oneCase(CaseCode)
    /// The form of one step of a case.
    case step(CaseCode, Command.Kind)
    /// What has happened to a case; a step is taken by adding to it.
    case transitions(CaseCode)
    /// What is masked in a case; something is revealed by adding to it.
    case reveals(CaseCode)
    /// Who has opened a sensitive case with a reason; it is opened by adding to it.
    case openings(CaseCode)
    /// Keeping and dropping a named list.
    case caseLists
    /// Giving chosen cases to somebody else.
    case assignments
    case queue
    case callBacks
    case statistics
    /// One figure with its definition.
    case indicator(Indicator)
    /// The cases behind a sum.
    case casesBehind(Measure)
    /// The statistics form and what belongs to it.
    case report(ReportPage)
    /// Themes of the month, and groups of cases that may become one.
    case themes
    case theme(ThemeID)
    /// What could not be solved, and why.
    case unsolved
    /// What is worth a second look.
    case questions
    case people
    /// One person with all offices; a change is made by adding to it.
    case person(PersonID)
    case units
    case unit(UnitID)
    case whistles
    /// Who may be asked to help; the roster is changed by adding to it.
    case helpers
    /// Who looked at what, and whether the record proves itself.
    case audit
    /// One anchor, as a file to be kept elsewhere.
    case anchor(Int32)
    /// How somebody gets in, for administrators.
    case access(PersonID)
    /// A part of that, which forms are sent to.
    case accessPart(PersonID, AccessPart)
    /// A person's own way in.
    case account
    case accountPart(AccountPart)
    /// Handing slips to the parties of a case.
    case slips(CaseCode)
    /// Where somebody without an account types the code of a slip.
    case slipDoor
    /// What a party sees of its case.
    case slip(SlipCode)
    case signIn
    /// The second step of signing in.
    case signInCode
    /// The way to the identity provider.
    case provider
    /// Where the provider sends the browser back to.
    case providerReturn
    case signOut
    case language
    /// All parts of pages beside each other; in a demo only.
    case design

    /// The path, without query.
    package var path: String {
        switch self {
        case .today: "/"
        case .cases: "/cases"
        case .newCase: "/cases/new"
        case .leads: "/leads"
        case .newLead: "/leads/new"
        case .oneCase(let code): "/cases/\(code)"
        case .step(let code, let kind): "/cases/\(code)/do/\(kind.rawValue)"
        case .transitions(let code): "/cases/\(code)/transitions"
        case .reveals(let code): "/cases/\(code)/reveals"
        case .openings(let code): "/cases/\(code)/openings"
        case .caseLists: "/cases/lists"
        case .assignments: "/cases/assignments"
        case .queue: "/queue"
        case .callBacks: "/call-backs"
        case .statistics: "/statistics"
        case .indicator(let indicator): "/statistics/indicators/\(indicator.rawValue)"
        case .casesBehind(let measure): "/statistics/cases/\(measure.rawValue)"
        case .report(let page): page.path
        case .themes: "/themes"
        case .theme(let id): "/themes/\(id.rawValue)"
        case .unsolved: "/statistics/unsolved"
        case .questions: "/statistics/questions"
        case .people: "/people"
        case .person(let id): "/people/\(id.rawValue)"
        case .units: "/units"
        case .unit(let id): "/units/\(id.rawValue)"
        case .whistles: "/whistles"
        case .helpers: "/helpers"
        case .audit: "/audit"
        case .anchor(let number): "/audit/anchors/\(number)"
        case .access(let person): "/people/\(person.rawValue)/access"
        case .accessPart(let person, let part): "/people/\(person.rawValue)/\(part.rawValue)"
        case .account: "/account"
        case .accountPart(let part): "/account/\(part.rawValue)"
        case .slips(let code): "/cases/\(code)/slips"
        case .slipDoor: "/p"
        case .slip(let code): "/p/\(code.text)"
        case .signIn: "/sign-in"
        case .signInCode: "/sign-in/code"
        case .provider: "/sign-in/provider"
        case .providerReturn: "/sign-in/provider/return"
        case .signOut: "/sign-out"
        case .language: "/language"
        case .design: "/design"
        }
    }

    /// Reads a path of this server; anything else, another site's address above all, is `nil`.
    package init?(_ path: some StringProtocol) {
        if let fixed = Self.fixed.first(where: { $0.path == path }) {
            self = fixed
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if parts.count == 2, parts.first == "p", let code = parts.last.flatMap({ SlipCode($0) }) {
            self = .slip(code)
            return
        }
        if let page = Self.figure(Array(parts)) ?? Self.person(Array(parts)) {
            self = page
            return
        }
        if parts.count == 2, parts.first == "themes", let number = Self.number(parts.last) {
            self = .theme(ThemeID(rawValue: number))
            return
        }
        if parts.count == 2, parts.first == "units", let number = Self.number(parts.last) {
            self = .unit(UnitID(rawValue: number))
            return
        }
        if parts.count == 3, Array(parts.prefix(2)) == ["audit", "anchors"], let number = Self.number(parts.last) {
            self = .anchor(number)
            return
        }
        guard parts.first == "cases", parts.count > 1, let code = CaseCode(parts[parts.startIndex + 1]) else {
            return nil
        }
        let rest = parts.dropFirst(2)
        switch (rest.first, rest.count) {
        case (nil, _): self = .oneCase(code)
        case ("transitions", 1): self = .transitions(code)
        case ("reveals", 1): self = .reveals(code)
        case ("openings", 1): self = .openings(code)
        case ("slips", 1): self = .slips(code)
        case ("do", 2):
            guard let kind = rest.last.flatMap({ Command.Kind(rawValue: String($0)) }) else { return nil }
            self = .step(code, kind)
        case _: return nil
        }
    }

    private static func figure(_ parts: [some StringProtocol]) -> PagePath? {
        if let page = ReportPage(parts) { return .report(page) }
        guard parts.count == 3, parts[0] == "statistics" else { return nil }
        return switch parts[1] {
        case "indicators": Indicator(rawValue: String(parts[2])).map(PagePath.indicator)
        case "cases": Measure(rawValue: String(parts[2])).map(PagePath.casesBehind)
        case _: nil
        }
    }

    /// Reads `people/17`, `people/17/access` and its like.
    private static func person(_ parts: [some StringProtocol]) -> PagePath? {
        guard parts.count == 2 || parts.count == 3, parts[0] == "people", let number = number(parts[1]) else {
            return nil
        }
        let person = PersonID(rawValue: number)
        guard parts.count == 3 else { return .person(person) }
        return parts[2] == "access"
            ? .access(person) : AccessPart(rawValue: String(parts[2])).map { .accessPart(person, $0) }
    }

    /// The number of a person or unit, written as this program writes it.
    private static func number(_ text: (some StringProtocol)?) -> Int32? {
        guard let text, let number = Int32(text), number > 0, String(number) == text else { return nil }
        return number
    }

    private static let fixed: [PagePath] =
        [
            .today, .cases, .newCase, .caseLists, .assignments, .leads, .newLead, .queue, .callBacks, .statistics,
            .themes, .unsolved, .questions, .people, .units, .whistles, .helpers, .audit, .slipDoor, .account, .signIn,
            .signInCode, .signOut,
            .language, .design, .provider, .providerReturn,
        ] + AccountPart.allCases.map(PagePath.accountPart)

    /// Where a browser goes that asks to return here: things that are sent are no place to be.
    var returnTarget: PagePath {
        switch self {
        case .transitions(let code), .reveals(let code), .openings(let code), .slips(let code): .oneCase(code)
        case .leads: .newLead
        case .caseLists, .assignments: .cases
        case .accessPart(let person, _): .access(person)
        case .accountPart: .account
        case .anchor: .audit
        case .report(let page): .report(page.returnTarget)
        case .signIn, .signInCode, .provider, .providerReturn, .signOut, .language: .today
        case .access, .account, .today, .cases, .newCase, .newLead, .oneCase, .step, .queue, .callBacks, .statistics,
            .themes, .theme, .unsolved, .questions, .people, .person, .units, .unit, .whistles, .helpers, .audit,
            .indicator, .casesBehind, .slipDoor, .slip,
            .design:
            self
        }
    }
}
