// SPDX-License-Identifier: Apache-2.0
package import OpenIDConnect

/// What the pages must know about the place where they run.
package struct WebConfiguration: Sendable {
    /// Browsers reach this server by TLS; decides the names and flags of cookies.
    package var isSecure: Bool
    /// The origin under which browsers reach this server, for example `https://mediation.example.org`; without one the
    /// host that a request names is taken for it.
    package var origin: String?
    /// Accounts to be shown at the door. Only for a demo on a loopback address.
    package var demo: DemoLogins?
    /// The identity provider whose word is taken at the door; `nil` without one.
    package var provider: IdentityProvider?

    /// Describes the place; a server without arguments is one for development over plain http.
    package init(
        isSecure: Bool = false, origin: String? = nil, demo: DemoLogins? = nil, provider: IdentityProvider? = nil
    ) {
        self.isSecure = isSecure
        self.origin = origin
        self.demo = demo
        self.provider = provider
    }
}

/// Accounts that anybody may try.
package struct DemoLogins: Sendable {
    /// The name to sign in with, and who that is.
    package let accounts: [(username: String, who: String)]
    /// The password that all of them share.
    package let password: String

    /// Lists accounts in the order in which they are shown.
    package init(accounts: [(username: String, who: String)], password: String) {
        self.accounts = accounts
        self.password = password
    }
}
