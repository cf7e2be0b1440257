// SPDX-License-Identifier: Apache-2.0

private let allowedSchemes: [String] = ["http", "https", "mailto", "tel"]

extension [UInt8] {
    /// Appends an address that a browser may follow, or `#refused`.
    mutating func appendAddress(_ address: String) {
        if isSafe(address) { appendEscaped(address) } else { append(contentsOf: "#refused".utf8) }
    }

    /// Whether an address has no scheme or an allowed one.
    ///
    /// Browsers drop tabs, line ends and leading blanks before they look for the scheme, so whatever comes before a colon
    /// must be an allowed scheme letter by letter.
    private func isSafe(_ address: String) -> Bool {
        var address = address
        return address.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
                case UInt8(ascii: ":"):
                    return allowedSchemes.contains(String(decoding: bytes[..<index], as: UTF8.self).lowercased())
                case _: index &+= 1
                }
            }
            return true
        }
    }
}
