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
        static let queue: RouterPath = "/queue"
        static let statistics: RouterPath = "/statistics"
        static let people: RouterPath = "/people"
        static let slips: RouterPath = "/cases/:code/slips"
        static let slipDoor: RouterPath = "/p"
        static let slip: RouterPath = "/p/:slip"
        static let signIn: RouterPath = "/sign-in"
        static let signOut: RouterPath = "/sign-out"
        static let language: RouterPath = "/language"
    }
}
