// SPDX-License-Identifier: Apache-2.0
package import MediationCore

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
    case queue
    case statistics
    case people
    /// How somebody gets in, for administrators.
    case access(PersonID)
    /// A part of that, which forms are sent to.
    case accessPart(PersonID, AccessPart)
    /// A person's own way in.
    case account
    case accountPart(AccountPart)
    case signIn
    /// The second step of signing in.
    case signInCode
    case signOut
    case language

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
        case .queue: "/queue"
        case .statistics: "/statistics"
        case .people: "/people"
        case .access(let person): "/people/\(person.rawValue)/access"
        case .accessPart(let person, let part): "/people/\(person.rawValue)/\(part.rawValue)"
        case .account: "/account"
        case .accountPart(let part): "/account/\(part.rawValue)"
        case .signIn: "/sign-in"
        case .signInCode: "/sign-in/code"
        case .signOut: "/sign-out"
        case .language: "/language"
        }
    }

    /// Reads a path of this server; anything else, another site's address above all, is `nil`.
    package init?(_ path: some StringProtocol) {
        if let fixed = Self.fixed.first(where: { $0.path == path }) {
            self = fixed
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if parts.first == "people" {
            self.init(access: Array(parts.dropFirst()))
            return
        }
        guard parts.first == "cases", parts.count > 1, let code = CaseCode(parts[parts.startIndex + 1]) else {
            return nil
        }
        let rest = parts.dropFirst(2)
        switch (rest.first, rest.count) {
        case (nil, _): self = .oneCase(code)
        case ("transitions", 1): self = .transitions(code)
        case ("do", 2):
            guard let kind = rest.last.flatMap({ Command.Kind(rawValue: String($0)) }) else { return nil }
            self = .step(code, kind)
        case _: return nil
        }
    }

    private static let fixed: [PagePath] =
        [
            .today, .cases, .newCase, .leads, .newLead, .queue, .statistics, .people, .account, .signIn, .signInCode,
            .signOut, .language,
        ] + AccountPart.allCases.map(PagePath.accountPart)

    /// Reads `17/access` and its like.
    private init?(access parts: [some StringProtocol]) {
        guard parts.count == 2, let number = Int32(parts[0]), String(number) == parts[0] else { return nil }
        let person = PersonID(rawValue: number)
        if parts[1] == "access" {
            self = .access(person)
        } else if let part = AccessPart(rawValue: String(parts[1])) {
            self = .accessPart(person, part)
        } else {
            return nil
        }
    }

    /// Where a browser goes that asks to return here: things that are sent are no place to be.
    var returnTarget: PagePath {
        switch self {
        case .transitions(let code): .oneCase(code)
        case .leads: .newLead
        case .accessPart(let person, _): .access(person)
        case .accountPart: .account
        case .signIn, .signInCode, .signOut, .language: .today
        case .access, .account, .today, .cases, .newCase, .newLead, .oneCase, .step, .queue, .statistics, .people: self
        }
    }
}
