// SPDX-License-Identifier: Apache-2.0

/// A 12-digit statistical division code: 6 digits county, 3 township, 3 village; trailing zeros mean the higher unit.
package struct RegionCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard (110_000_000_000...999_999_999_999).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 12, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int64(text)
        else { return nil }
        self.init(rawValue: number)
    }

    package var description: String { String(rawValue) }

    /// The first six digits, the leading column of every key of case data.
    package var county: CountyCode { CountyCode(rawValue: Int32(rawValue / 1_000_000)) }

    /// The level of the committee that sits at this region; `nil` above a county.
    package var level: Level? {
        if rawValue % 1_000 != 0 { return .village }
        if rawValue % 1_000_000 != 0 { return .township }
        return rawValue % 100_000_000 != 0 ? .county : nil
    }
}

/// The six digits of a county (GB/T 2260). Cases never cross counties, so it leads every key of case data.
package struct CountyCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}
