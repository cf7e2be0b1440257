// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension WorkCalendar {
    /// This calendar with the days of another file, brought in on a day; unchanged when that has mistakes.
    ///
    /// - Throws: also when a day that has passed would become another: nobody's deadline is moved afterwards.
    package func adding(reading bytes: [UInt8], broughtInOn today: LegalDay) throws(WorkCalendarRefusal) -> WorkCalendar
    {
        let next = try adding(reading: bytes)
        let changed = next.announced.map(\.day).filter { day in
            day <= today && isRestDay(day).map { $0 != next.isRestDay(day) } ?? false
        }
        guard changed.isEmpty else {
            let lines = String(decoding: bytes, as: UTF8.self).split(
                omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            throw WorkCalendarRefusal(
                errors: changed.map { day in
                    let line = lines.firstIndex { $0.hasPrefix("\(day),") } ?? 0
                    return WorkCalendarError(line: line + 1, fault: .passed(day))
                })
        }
        return next
    }
}
