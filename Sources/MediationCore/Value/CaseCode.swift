// SPDX-License-Identifier: Apache-2.0

/// What people call a case before it has a number: ten letters and digits, `7K3M2-Q9XDA`, read from its id.
///
/// Crockford's alphabet (no I, L, O, U), so that it survives a telephone. 50 random bits: among a county's first
/// million cases two alike have a chance of about 1 in 2 000, and the database refuses the second.
package struct CaseCode: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    package init(_ id: CaseID) {
        var letters: [UInt8] = []
        for position in (0..<10).reversed() {
            letters.append(Self.alphabet[Int(truncatingIfNeeded: id.rawValue >> UInt128(position * 5)) & 31])
        }
        description = String(decoding: letters[..<5] + [UInt8(ascii: "-")] + letters[5...], as: UTF8.self)
    }

    /// Reads what a person typed: small letters, a missing hyphen and the look-alikes O, I and L are understood.
    package init?(_ text: some StringProtocol) {
        var letters: [UInt8] = []
        for byte in text.uppercased().utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            let letter: UInt8 =
                switch byte {
                case UInt8(ascii: "O"): UInt8(ascii: "0")
                case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
                default: byte
                }
            guard letters.count < 10, Self.alphabet.contains(letter) else { return nil }
            letters.append(letter)
        }
        guard letters.count == 10 else { return nil }
        description = String(decoding: letters[..<5] + [UInt8(ascii: "-")] + letters[5...], as: UTF8.self)
    }
}
