// SPDX-License-Identifier: Apache-2.0

/// The value of a hexadecimal digit in either case.
package func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case _: nil
    }
}

/// The sixteen digits, for writing.
let hexDigits: StaticString = "0123456789abcdef"

extension Sequence<UInt8> {
    /// The bytes as lower-case hexadecimal digits.
    package var hexadecimal: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(underestimatedCount * 2)
        for byte in self {
            digits.append(hexDigits.utf8Start[Int(byte >> 4)])
            digits.append(hexDigits.utf8Start[Int(byte & 15)])
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
