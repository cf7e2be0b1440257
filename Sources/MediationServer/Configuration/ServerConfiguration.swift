// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationService
package import OpenIDConnect
internal import Sealing

/// How a server listens and shows itself.
package struct ServerConfiguration: Sendable {
    /// Where people and programs connect.
    package var host: String
    package var port: Int
    /// Where only operators connect, for `/metrics`; on loopback. `nil`: nowhere.
    package var metricsPort: Int?
    /// The address in people's browsers, such as `https://mediation.example.cn`; cookies are `Secure` when it is https.
    package var publicOrigin: String?
    /// Reverse proxies in front, whose `X-Forwarded-For` is believed, as addresses or networks.
    package var trustedProxies: [String]
    /// Shows the demo logins on the sign-in page; only ever on loopback.
    package var isDemo: Bool
    /// The file with the key under which the release before sealed the secrets of second factors; nothing else needs it.
    package var sealingKey: String?
    /// Whoever has one of these roles needs a second factor.
    package var rolesWithSecondFactor: Set<Role> = []
    /// The identity provider whose word is taken; `nil` without one.
    package var provider: ProviderSettings?

    /// The file with the key that signs anchors, made when it is missing. `nil`: this server makes no anchors.
    package var proofKey: String?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, metricsPort: Int? = nil, publicOrigin: String? = nil,
        trustedProxies: [String] = [], isDemo: Bool = false, proofKey: String? = nil
    ) {
        self.host = host
        self.port = port
        self.metricsPort = metricsPort
        self.publicOrigin = publicOrigin
        self.trustedProxies = trustedProxies
        self.isDemo = isDemo
        self.proofKey = proofKey
    }

    /// What is asked of those who sign in.
    func signInTerms(_ keyring: Keyring) throws(StartFailure) -> SignInTerms {
        SignInTerms(
            factors: FactorVault(keyring, former: try formerFactorKey()),
            rolesWithSecondFactor: rolesWithSecondFactor, issuer: provider?.issuer.text)
    }

    func formerFactorKey() throws(StartFailure) -> FormerFactorKey? {
        try sealingKey.map { path throws(StartFailure) in try KeyFile.key(at: path) }
    }

    package var isSecure: Bool { publicOrigin?.hasPrefix("https://") ?? false }
    package var isLoopback: Bool { host == "127.0.0.1" || host == "::1" || host == "localhost" }

    /// What a person must change before the server may start.
    package func validate() throws(StartFailure) {
        guard !isDemo || isLoopback else {
            throw StartFailure(
                .configuration, "The demo has known passwords, so it runs on 127.0.0.1 only, not on \(host).")
        }
        guard (1...65_535).contains(port) else {
            throw StartFailure(.configuration, "A port is a number from 1 to 65535, not \(port).")
        }
    }
}
