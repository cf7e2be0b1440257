// SPDX-License-Identifier: Apache-2.0

/// A case, by the UUIDv7 that whoever opened it made (a phone without signal included), so that a retry is recognised.
package struct CaseID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt128
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A person who works with cases. A small number, because row-level security compares it on every row.
package struct PersonID: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// The program itself (migrations/0009_system.sql).
    package static let system = PersonID(rawValue: 0)
}

/// A unit (单位): a village or township committee, the county centre.
package struct UnitID: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}

extension CaseID {
    /// A UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, so that new cases lie together in the index, and 74 random
    /// bits.
    package init(at now: Timestamp, random: UInt128) {
        let milliseconds = UInt128(UInt64(bitPattern: now.microseconds / 1_000)) & 0xFFFF_FFFF_FFFF
        let low = random & 0x3FFF_FFFF_FFFF_FFFF
        let middle = (random >> 64) & 0xFFF
        rawValue = milliseconds << 80 | 0x7 << 76 | middle << 64 | 0b10 << 62 | low
    }

    /// The usual form `0192f0c1-…`, in small or capital letters; `nil` for anything else, braces and spaces included.
    package init?(_ text: some StringProtocol) {
        var value: UInt128 = 0
        var position = 0
        for byte in text.utf8 {
            defer { position += 1 }
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard position < 36, let digit = hexDigit(byte) else { return nil }
            value = value << 4 | UInt128(digit)
        }
        guard position == 36 else { return nil }
        rawValue = value
    }
}

extension CaseID: CustomStringConvertible {
    package var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var nibble = 31
            for position in 0..<36 {
                if position == 8 || position == 13 || position == 18 || position == 23 {
                    buffer[position] = UInt8(ascii: "-")
                } else {
                    let digit = UInt8(truncatingIfNeeded: rawValue >> UInt128(nibble * 4)) & 0xF
                    buffer[position] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                    nibble -= 1
                }
            }
            return 36
        }
    }
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
