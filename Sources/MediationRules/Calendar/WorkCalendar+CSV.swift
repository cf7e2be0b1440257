// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension WorkCalendar {
    /// Reads days of rest and of making up from CSV `date,kind,festival`; all of them or none.
    ///
    /// Kinds are `off` and `work`; the festival may stay empty. A year is known when it has a day before December: the
    /// last days of a year also stand in the next year's announcement, with its New Year.
    package init(reading bytes: [UInt8]) throws(WorkCalendarRefusal) {
        var reader = CalendarReader()
        reader.read(bytes)
        guard reader.errors.isEmpty else { throw WorkCalendarRefusal(errors: reader.errors) }
        let years = reader.days.keys.map(\.civil).filter { $0.month < 12 }.map(\.year)
        self.init(knownYears: Set(years), exceptions: reader.days)
    }

    /// This calendar with the days of another file, which have the last word; unchanged when that has mistakes.
    package func adding(reading bytes: [UInt8]) throws(WorkCalendarRefusal) -> WorkCalendar {
        merging(try WorkCalendar(reading: bytes))
    }
}

private struct CalendarReader {
    var days: [LegalDay: WorkCalendar.Exception] = [:]
    var errors: [WorkCalendarError] = []
    private var lines: [LegalDay: Int] = [:]

    mutating func read(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            errors.append(WorkCalendarError(line: 1, fault: .notUTF8))
            return
        }
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if number == 1 {
                let head = line.first == "\u{FEFF}" ? line.dropFirst() : line
                if head != "date,kind,festival" { errors.append(WorkCalendarError(line: 1, fault: .wrongHead)) }
            } else if !line.isEmpty {
                read(line, number: number)
            }
        }
        if days.isEmpty, errors.isEmpty { errors.append(WorkCalendarError(line: number, fault: .nothing)) }
    }

    private mutating func read(_ line: Substring, number: Int) {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        guard cells.count == 3 else {
            errors.append(WorkCalendarError(line: number, fault: .wrongColumns(cells.count)))
            return
        }
        let day = LegalDay(cells[0])
        let kind = Kind(rawValue: String(cells[1]))
        if day == nil { errors.append(WorkCalendarError(line: number, fault: .noSuchDay(String(cells[0])))) }
        if kind == nil { errors.append(WorkCalendarError(line: number, fault: .unknownKind(String(cells[1])))) }
        guard let day, let kind else { return }
        if let earlier = lines[day] {
            errors.append(WorkCalendarError(line: number, fault: .duplicateDay(day, earlier: earlier)))
        } else {
            lines[day] = number
            days[day] = WorkCalendar.Exception(isRest: kind == .off, festival: Festival(name: cells[2]))
        }
    }

    private enum Kind: String { case off, work }
}

extension Festival {
    /// By its code or its usual name in either language; `nil` for no name.
    fileprivate init?(name: Substring) {
        guard !name.isEmpty else { return nil }
        self = Self.names[String(name)] ?? .local(String(name))
    }

    private static let names: [String: Festival] = {
        let rows: [(Festival, [String])] = [
            (.newYear, ["new_year", "New Year's Day", "元旦"]),
            (.springFestival, ["spring_festival", "Spring Festival", "春节"]),
            (.tombSweeping, ["tomb_sweeping", "Tomb-sweeping Day", "清明节", "清明"]),
            (.labourDay, ["labour_day", "Labour Day", "劳动节"]),
            (.dragonBoat, ["dragon_boat", "Dragon Boat Festival", "端午节", "端午"]),
            (.midAutumn, ["mid_autumn", "Mid-autumn Festival", "中秋节", "中秋"]),
            (.nationalDay, ["national_day", "National Day", "国庆节", "国庆"]),
        ]
        return Dictionary(uniqueKeysWithValues: rows.flatMap { row in row.1.map { ($0, row.0) } })
    }()
}
