// SPDX-License-Identifier: Apache-2.0

/// An address of an identity provider that it is safe to send secrets to: by TLS, or without leaving this machine.
package struct ProviderAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address as it was written.
    package let text: String
    /// Nothing of what is sent there leaves this machine.
    let isLoopback: Bool

    package var description: String { text }

    private static let loopback: Set<Substring> = ["127.0.0.1", "[::1]", "localhost"]
    private static let longest = 2_048

    /// Reads an absolute address.
    ///
    /// - Returns: `nil` for plain http to another machine, for names and passwords in the address, for a fragment, and for
    ///   characters that could end a line or a header.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C }),
            let scheme = ["https://", "http://"].first(where: text.hasPrefix), !text.contains("#")
        else { return nil }
        let authority = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
        let host = authority.hasPrefix("[") ? Self.literal(authority) : authority.prefix { $0 != ":" }
        guard let host, !host.isEmpty, !authority.contains("@"), Self.isPort(authority.dropFirst(host.count)) else {
            return nil
        }
        isLoopback = Self.loopback.contains(host)
        guard scheme == "https://" || isLoopback else { return nil }
        self.text = text
    }

    /// This address with fields added to its query.
    func adding(_ fields: [(String, String)]) -> String {
        text + (text.contains("?") ? "&" : "?") + FormText.encode(fields)
    }

    /// `[::1]` of `[::1]:443`.
    private static func literal(_ authority: Substring) -> Substring? {
        authority.firstIndex(of: "]").map { authority[...$0] }
    }

    private static func isPort(_ rest: Substring) -> Bool {
        guard let colon = rest.first else { return true }
        guard colon == ":", let port = Int(rest.dropFirst()) else { return false }
        return (1...65_535).contains(port) && rest.dropFirst().allSatisfy(\.isNumber)
    }
}
