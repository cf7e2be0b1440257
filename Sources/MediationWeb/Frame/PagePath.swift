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
    case queue
    case statistics
    case people
    /// Handing slips to the parties of a case.
    case slips(CaseCode)
    /// Where somebody without an account types the code of a slip.
    case slipDoor
    /// What a party sees of its case.
    case slip(SlipCode)
    case signIn
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
        case .slips(let code): "/cases/\(code)/slips"
        case .slipDoor: "/p"
        case .slip(let code): "/p/\(code.text)"
        case .signIn: "/sign-in"
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
        if parts.first == "p", parts.count == 2, let code = parts.last.flatMap({ SlipCode($0) }) {
            self = .slip(code)
            return
        }
        guard parts.first == "cases", parts.count > 1, let code = CaseCode(parts[parts.startIndex + 1]) else {
            return nil
        }
        let rest = parts.dropFirst(2)
        switch (rest.first, rest.count) {
        case (nil, _): self = .oneCase(code)
        case ("transitions", 1): self = .transitions(code)
        case ("slips", 1): self = .slips(code)
        case ("do", 2):
            guard let kind = rest.last.flatMap({ Command.Kind(rawValue: String($0)) }) else { return nil }
            self = .step(code, kind)
        case _: return nil
        }
    }

    private static let fixed: [PagePath] = [
        .today, .cases, .newCase, .leads, .newLead, .queue, .statistics, .people, .slipDoor, .signIn, .signOut,
        .language,
    ]

    /// Where a browser goes that asks to return here: things that are sent are no place to be.
    var returnTarget: PagePath {
        switch self {
        case .transitions(let code), .slips(let code): .oneCase(code)
        case .leads: .newLead
        case .signIn, .signOut, .language: .today
        case .today, .cases, .newCase, .newLead, .oneCase, .step, .queue, .statistics, .people, .slipDoor, .slip: self
        }
    }
}
