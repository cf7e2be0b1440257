// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationServer
import OpenIDConnect

/// The identity provider whose word is taken at the door. What is left out is read from the environment.
struct ProviderOptions: ParsableArguments {
    @Option(help: "The identity provider (OpenID Connect), by its issuer; left out, FENGQIAO_OIDC_ISSUER.")
    var oidcIssuer: String?

    @Option(help: "Our name at the identity provider; left out, FENGQIAO_OIDC_CLIENT.")
    var oidcClient: String?

    @Option(help: "A file with our secret at the identity provider; left out, FENGQIAO_OIDC_SECRET_FILE.")
    var oidcSecretFile: String?

    @Option(help: "What stands on the button; left out, FENGQIAO_OIDC_TITLE.")
    var oidcTitle: String?

    /// - Parameter origin: the address in people's browsers, to which the provider sends them back.
    /// - Returns: `nil` when no provider is named.
    func settings(origin: String?) throws(StartFailure) -> ProviderSettings? {
        let environment = ProcessInfo.processInfo.environment
        func value(_ option: String?, _ name: String) -> String? {
            (option ?? environment[name]).flatMap { $0.isEmpty ? nil : $0 }
        }
        return try ProviderSettings(
            issuer: value(oidcIssuer, "FENGQIAO_OIDC_ISSUER"), client: value(oidcClient, "FENGQIAO_OIDC_CLIENT"),
            secretFile: value(oidcSecretFile, "FENGQIAO_OIDC_SECRET_FILE"),
            title: value(oidcTitle, "FENGQIAO_OIDC_TITLE"), origin: origin)
    }
}
