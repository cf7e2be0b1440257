// SPDX-License-Identifier: Apache-2.0

/// An identity provider that people may sign in with, by OpenID Connect.
package struct ProviderOptions: Sendable, Hashable {
    /// Its address, exactly as it names itself: `https://login.example.cn/realms/county`.
    package let issuer: String
    /// Who this server is at the provider.
    package let clientID: String
    /// What this server proves that with.
    package let clientSecret: String

    /// Reads the options of the command line; the secret stands in a file, so that no list of processes shows it.
    ///
    /// - Returns: `nil` when none is given.
    /// - Throws: `StartFailure` when only some are, or when the secret cannot be read.
    package static func read(
        issuer: String?, clientID: String?, secretFile: String?
    ) throws(StartFailure) -> ProviderOptions? {
        guard issuer != nil || clientID != nil || secretFile != nil else { return nil }
        guard let issuer, let clientID, let secretFile else {
            throw StartFailure(
                .usage, "An identity provider needs --oidc-issuer, --oidc-client-id and --oidc-client-secret-file.")
        }
        guard let bytes = FileBytes.read(secretFile) else {
            throw StartFailure(.configuration, "\(secretFile) cannot be read.")
        }
        let secret = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard secret.count == 1 else {
            throw StartFailure(.configuration, "\(secretFile) must hold one line, the secret.")
        }
        return ProviderOptions(issuer: issuer, clientID: clientID, clientSecret: String(secret[0]))
    }
}
