// SPDX-License-Identifier: Apache-2.0

private let allowedSchemes: [String] = ["http", "https", "mailto", "tel"]

extension [UInt8] {
    /// Appends an address that a browser may follow, or `#refused`.
    mutating func appendAddress(_ address: some StringProtocol) {
        if isSafe(address) { appendEscaped(address) } else { append(contentsOf: "#refused".utf8) }
    }

    /// Whether an address has no scheme or an allowed one.
    ///
    /// Browsers drop tabs, line ends and leading blanks before they look for the scheme, so whatever comes before a colon
    /// must be an allowed scheme letter by letter.
    private func isSafe(_ address: some StringProtocol) -> Bool {
        guard let mark = address.utf8.firstIndex(where: { Self.endsScheme.contains($0) }),
            address.utf8[mark] == UInt8(ascii: ":")
        else { return true }
        return allowedSchemes.contains(address[..<mark].lowercased())
    }

    private static let endsScheme: [UInt8] = Array(":/?#".utf8)
}
