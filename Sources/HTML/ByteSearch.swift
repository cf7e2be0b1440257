// SPDX-License-Identifier: Apache-2.0

// Eight bytes at a time: rendering is a search for a few delimiters, and a loop over single bytes took two thirds of the
// time of a page.
private let ones: UInt64 = 0x0101_0101_0101_0101
private let highs: UInt64 = 0x8080_8080_8080_8080

@inline(__always)
private func hasZero(_ word: UInt64) -> Bool {
    (word &- ones) & ~word & highs != 0
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    private func word(at index: Int) -> UInt64 {
        UnsafeRawPointer(baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
    }

    /// The first position of a byte at or after a start.
    func position(of byte: UInt8, from start: Int) -> Int? {
        let pattern = ones &* UInt64(byte)
        var index = start
        while index &+ 8 <= count, !hasZero(word(at: index) ^ pattern) { index &+= 8 }
        while index < count {
            if self[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The end of the bytes that certainly need no escape: no controls, none of `" & ' < >`, and no 0xE2, with which the
    /// overrides of writing direction begin.
    func endOfPlainText(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let word = word(at: index)
            // Setting a bit makes pairs equal: `<` and `>`, `&` and `'`.
            if hasZero(word & (ones &* 0xE0)) || hasZero((word | ones &* 0x02) ^ (ones &* 0x3E))
                || hasZero((word | ones) ^ (ones &* 0x27)) || hasZero(word ^ (ones &* 0x22))
                || hasZero(word ^ (ones &* 0xE2))
            {
                break
            }
            index &+= 8
        }
        while index < count, !mayNeedEscape(self[index]) { index &+= 1 }
        return index
    }
}

/// Bits for the bytes below 0x40 that are escaped: control characters, and `" & ' < >`.
private let escapedBytes: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

@inline(__always)
private func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x40 ? escapedBytes &>> UInt64(byte) & 1 == 1 : byte == 0xE2
}
