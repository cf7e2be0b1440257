// SPDX-License-Identifier: Apache-2.0
internal import Hummingbird

extension PagePath {
    /// The patterns under which the router knows the pages; `PagePath.init` reads the same addresses.
    enum Route {
        static let today: RouterPath = "/"
        static let cases: RouterPath = "/cases"
        static let newCase: RouterPath = "/cases/new"
        static let leads: RouterPath = "/leads"
        static let newLead: RouterPath = "/leads/new"
        static let oneCase: RouterPath = "/cases/:code"
        static let step: RouterPath = "/cases/:code/do/:command"
        static let transitions: RouterPath = "/cases/:code/transitions"
        static let reveals: RouterPath = "/cases/:code/reveals"
        static let openings: RouterPath = "/cases/:code/openings"
        static let caseLists: RouterPath = "/cases/lists"
        static let assignments: RouterPath = "/cases/assignments"
        static let queue: RouterPath = "/queue"
        static let callBacks: RouterPath = "/call-backs"
        static let statistics: RouterPath = "/statistics"
        static let indicator: RouterPath = "/statistics/indicators/:id"
        static let casesBehind: RouterPath = "/statistics/cases/:id"
        static let themes: RouterPath = "/themes"
        static let theme: RouterPath = "/themes/:id"
        static let unsolved: RouterPath = "/statistics/unsolved"
        static let questions: RouterPath = "/statistics/questions"
        static let people: RouterPath = "/people"
        static let person: RouterPath = "/people/:id"
        static let access: RouterPath = "/people/:id/access"
        static let units: RouterPath = "/units"
        static let unit: RouterPath = "/units/:id"
        static let helpers: RouterPath = "/helpers"
        static let audit: RouterPath = "/audit"
        static let anchor: RouterPath = "/audit/anchors/:number"
        static let whistles: RouterPath = "/whistles"
        static let account: RouterPath = "/account"
        static let slips: RouterPath = "/cases/:code/slips"
        static let slipDoor: RouterPath = "/p"
        static let slip: RouterPath = "/p/:slip"
        static let signIn: RouterPath = "/sign-in"
        static let signInCode: RouterPath = "/sign-in/code"
        static let provider: RouterPath = "/sign-in/provider"
        static let providerReturn: RouterPath = "/sign-in/provider/return"
        static let signOut: RouterPath = "/sign-out"
        static let language: RouterPath = "/language"
        static let design: RouterPath = "/design"

        static func account(_ part: AccountPart) -> RouterPath { RouterPath("/account/\(part.rawValue)") }
        static func access(_ part: AccessPart) -> RouterPath { RouterPath("/people/:id/\(part.rawValue)") }
    }
}
