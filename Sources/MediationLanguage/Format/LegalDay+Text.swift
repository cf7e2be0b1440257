// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// The days of the week, Monday first.
package enum Weekday: Int, CaseIterable, Bilingual, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    package init(_ day: LegalDay) {
        // 1970-01-01 was a Thursday.
        let sinceMonday = (Int(day.daysSince1970) + 3) % 7
        self = Self.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
    }

    package var wording: (chinese: String, english: String) {
        switch self {
        case .monday: ("周一", "Mon")
        case .tuesday: ("周二", "Tue")
        case .wednesday: ("周三", "Wed")
        case .thursday: ("周四", "Thu")
        case .friday: ("周五", "Fri")
        case .saturday: ("周六", "Sat")
        case .sunday: ("周日", "Sun")
        }
    }
}

extension LegalDay {
    /// `9月5日（周五）`, `Fri 5 Sep`; with the year when that is not the year of `today`.
    package func text(in language: Language, today: LegalDay) -> String {
        let (year, month, day) = civil
        let isThisYear = year == today.civil.year
        let weekday = Weekday(self).text(in: language)
        return switch language {
        case .chinese: (isThisYear ? "" : "\(year)年") + "\(month)月\(day)日（\(weekday)）"
        case .english: "\(weekday) \(day) \(Self.months[month - 1])" + (isThisYear ? "" : " \(year)")
        }
    }

    /// `2026年9月5日`, `5 Sep 2026`: for papers and registers.
    package func fullText(in language: Language) -> String {
        let (year, month, day) = civil
        return switch language {
        case .chinese: "\(year)年\(month)月\(day)日"
        case .english: "\(day) \(Self.months[month - 1]) \(year)"
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// How far away a due day is: `还有3天`, `今天到期`, `超期2天`.
    package func remaining(from today: LegalDay) -> Sentence {
        let days = Int(daysSince1970 - today.daysSince1970)
        if days == 0 { return Sentence("今天到期", "due today") }
        if days > 0 { return Sentence("还有\(days)天", counted(days, "day") + " left") }
        return Sentence("超期\(-days)天", counted(-days, "day") + " overdue")
    }
}
