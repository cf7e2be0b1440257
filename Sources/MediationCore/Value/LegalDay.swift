// SPDX-License-Identifier: Apache-2.0

/// A calendar day in Asia/Shanghai (UTC+8 all year since 1991): what the law and every paper count by.
package struct LegalDay: Hashable, Comparable, Sendable {
    package let daysSince1970: Int32

    package init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

    static let microseconds: Int64 = 86_400_000_000
    static let shanghaiOffset: Int64 = 8 * 3_600_000_000

    package static func < (left: LegalDay, right: LegalDay) -> Bool { left.daysSince1970 < right.daysSince1970 }

    package func adding(days: Int) -> LegalDay { LegalDay(daysSince1970: daysSince1970 + Int32(days)) }

    /// The first instant of this day.
    package var start: Timestamp {
        Timestamp(microseconds: Int64(daysSince1970) * Self.microseconds - Self.shanghaiOffset)
    }

    /// The last full second of this day: what a deadline on this day is shown as.
    package var end: Timestamp { adding(days: 1).start.adding(seconds: -1) }
}

/// Civil dates, by the proleptic Gregorian calendar.
extension LegalDay {
    /// A day from its parts; `nil` when there is no such day (2026-02-29, month 13).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        self.init(daysSince1970: Self.daysFromCivil(year: year, month: month, day: day))
        guard civil == (year, month, day) else { return nil }
    }

    /// A day written as `2026-11-22`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var civil: (year: Int, month: Int, day: Int) {
        // Days are counted from 0000-03-01, so that the leap day ends a year (the usual civil-from-days method).
        let shifted = Int(daysSince1970) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { civil.year }

    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }
}

extension LegalDay: CustomStringConvertible {
    /// `2026-11-22`
    package var description: String {
        let (year, month, day) = civil
        guard (0...9999).contains(year) else { return "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))" }
        return String(unsafeUninitializedCapacity: 10) { text in
            text[0] = digit(year / 1000)
            text[1] = digit(year / 100)
            text[2] = digit(year / 10)
            text[3] = digit(year)
            text[4] = UInt8(ascii: "-")
            text[5] = digit(month / 10)
            text[6] = digit(month)
            text[7] = UInt8(ascii: "-")
            text[8] = digit(day / 10)
            text[9] = digit(day)
            return 10
        }
    }
}

/// The last digit of a number.
private func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }

/// A number in decimal with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
