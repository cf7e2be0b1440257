// SPDX-License-Identifier: Apache-2.0
package import OpenIDConnect

extension ProviderSettings {
    /// Where the provider sends browsers back to, below the address of this server.
    private static let returnPath = "/sign-in/provider/return"

    /// Reads what was configured; the secret comes from a file, so that neither a list of processes nor the environment has
    /// it.
    ///
    /// - Returns: `nil` when no provider is named.
    /// - Throws: `StartFailure` with the setting that is wrong.
    package init?(
        issuer: String?, client: String?, secretFile: String?, title: String?, origin: String?
    ) throws(StartFailure) {
        guard let issuer else {
            guard client == nil, secretFile == nil else {
                throw StartFailure(.configuration, "Name the identity provider with --oidc-issuer.")
            }
            return nil
        }
        guard let address = ProviderAddress(issuer), !issuer.contains("?") else {
            throw StartFailure(
                .configuration,
                "The issuer of the identity provider must be an address with https, or on this machine, and no query.")
        }
        guard let client else {
            throw StartFailure(.configuration, "The identity provider knows us by a name: --oidc-client is needed.")
        }
        guard let origin else {
            throw StartFailure(
                .configuration, "The identity provider sends people back to --public-origin, which is needed.")
        }
        self.init(
            issuer: address, client: client, secret: try secretFile.map(Self.secret), title: title,
            returnAddress: origin + Self.returnPath)
    }

    private static func secret(in path: String) throws(StartFailure) -> String {
        guard let bytes = FileBytes.read(path), bytes.count <= 4_096,
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw StartFailure(.configuration, "The secret for the identity provider cannot be read from \(path).")
        }
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty, text.dropFirst(line.count).allSatisfy(\.isNewline) else {
            throw StartFailure(
                .configuration, "\(path) must hold the secret for the identity provider and nothing else.")
        }
        return String(line)
    }
}
