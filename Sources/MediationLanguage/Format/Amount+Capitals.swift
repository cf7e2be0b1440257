// SPDX-License-Identifier: Apache-2.0

/// Amounts in the capital numerals that cannot be altered with a pen stroke (支付结算办法, annex).
extension Amount {
    /// `叁仟伍佰元整`
    package var capitals: String {
        let yuan = fen / 100
        let jiao = Int(fen / 10 % 10)
        let rest = Int(fen % 10)
        if fen == 0 { return "零元整" }
        var text = yuan == 0 ? "" : Self.whole(yuan) + "元"
        if jiao == 0, rest == 0 { return text + "整" }
        if jiao != 0 { text += Self.digits[jiao] + "角" } else if yuan != 0 { text += Self.digits[0] }
        if rest != 0 { text += Self.digits[rest] + "分" }
        return text
    }

    /// With the currency before it, as agreements have it: `人民币叁仟伍佰元整`.
    package var currencyCapitals: String { "人民币" + capitals }

    private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    private static let places = ["仟", "佰", "拾", ""]
    private static let groups = ["亿", "万", ""]

    private static func whole(_ yuan: Int64) -> String {
        var text = ""
        var isGapOpen = false
        for (name, size) in zip(groups, [Int64(100_000_000), 10_000, 1]) {
            let group = Int(yuan / size % 10_000)
            guard group != 0 else {
                isGapOpen = !text.isEmpty
                continue
            }
            // One zero bridges every gap: an empty group before, or empty leading places of this one.
            if !text.isEmpty, isGapOpen || group < 1_000 { text += digits[0] }
            text += fourPlaces(group) + name
            isGapOpen = false
        }
        return text
    }

    private static func fourPlaces(_ group: Int) -> String {
        var text = ""
        var isGapOpen = false
        for (place, size) in zip(places, [1_000, 100, 10, 1]) {
            let digit = group / size % 10
            if digit == 0 {
                isGapOpen = !text.isEmpty
            } else {
                text += (isGapOpen ? digits[0] : "") + digits[digit] + place
                isGapOpen = false
            }
        }
        return text
    }
}
