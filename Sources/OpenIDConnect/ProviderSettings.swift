// SPDX-License-Identifier: Apache-2.0

/// The identity provider that an installation believes, and who we are to it.
package struct ProviderSettings: Sendable {
    /// What the provider calls itself: compared letter by letter with what its tokens say.
    package let issuer: ProviderAddress
    /// Our name at the provider.
    package let client: String
    /// What people read on the button; `nil` for the words of the catalogue.
    package let title: String?
    /// Where browsers come back to; the provider must have been told the very same address.
    package let returnAddress: String
    let secret: String?

    /// - Parameter secret: what we show when a code is exchanged; `nil` for a client without one, which PKCE protects alone.
    package init(
        issuer: ProviderAddress, client: String, secret: String?, title: String? = nil, returnAddress: String
    ) {
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.title = title
        self.returnAddress = returnAddress
    }

    /// Where the provider describes itself (OpenID Connect Discovery 1.0 §4).
    var document: String {
        (issuer.text.hasSuffix("/") ? String(issuer.text.dropLast()) : issuer.text)
            + "/.well-known/openid-configuration"
    }
}

extension ProviderSettings: CustomStringConvertible, CustomReflectable {
    /// Names the provider and never the secret.
    package var description: String { "ProviderSettings(\(issuer))" }
    package var customMirror: Mirror { Mirror(self, children: ["issuer": issuer.text]) }
}
