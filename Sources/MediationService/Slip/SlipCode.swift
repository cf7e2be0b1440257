// SPDX-License-Identifier: Apache-2.0
private import Crypto
package import MediationCore

/// The code of a paper slip: the county, and 140 random bits in Crockford's alphabet, in groups that can be read out.
///
/// The county stands in front because every look-up of case data begins with it; it is no secret.
package struct SlipCode: Hashable, Sendable {
    package let county: CountyCode
    private let letters: [UInt8]

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 28

    /// Makes a fresh code from the random numbers of the operating system.
    package init(county: CountyCode) {
        self.county = county
        var random = SystemRandomNumberGenerator()
        letters = (0..<Self.length).map { _ in Self.alphabet[Int(random.next() & 31)] }
    }

    /// Reads what a person typed: small letters, blanks, missing hyphens and the look-alikes O, I and L are understood.
    package init?(_ text: some StringProtocol) {
        var read: [UInt8] = []
        for byte in text.uppercased().utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard read.count < 6 + Self.length, let letter = Self.letter(byte) else { return nil }
            read.append(letter)
        }
        guard read.count == 6 + Self.length, let county = Int32(String(decoding: read[..<6], as: UTF8.self)) else {
            return nil
        }
        self.county = CountyCode(rawValue: county)
        letters = Array(read[6...])
    }

    private static func letter(_ byte: UInt8) -> UInt8? {
        let letter: UInt8 =
            switch byte {
            case UInt8(ascii: "O"): UInt8(ascii: "0")
            case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
            default: byte
            }
        return alphabet.contains(letter) ? letter : nil
    }

    /// `990101-ABCD-…`: what stands on the slip and in its address.
    package var text: String {
        let groups = stride(from: 0, to: Self.length, by: 4).map { letters[$0..<$0 + 4] }
        return "\(county.rawValue)-" + groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// The SHA-256 under which it is kept.
    var hash: [UInt8] { Array(SHA256.hash(data: letters)) }
}

extension SlipCode: CustomStringConvertible, CustomReflectable {
    /// Says nothing, so that no log tells the code.
    package var description: String { "SlipCode" }
    /// Shows nothing to `dump` and to debuggers either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
