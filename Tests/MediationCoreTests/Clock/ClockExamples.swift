// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// An instant by the clocks of Shanghai.
func at(_ day: LegalDay, _ hour: Int64 = 0, _ minute: Int64 = 0) -> Timestamp {
    day.start.adding(seconds: hour * 3_600 + minute * 60)
}

extension ClockCircumstances {
    static let village = ClockCircumstances(level: .village, type: .neighbour)
}

extension Basis {
    static let convention = Basis(chinese: "本县约定", english: "county convention", isLaw: false)
}

extension ClockRule {
    /// A rule whose last day rolls over days of rest.
    static func counting(_ length: ClockLength, warnings: [ClockWarning] = [], overdue: [Int] = []) -> ClockRule {
        ClockRule(
            .mediation, length, rollsOver: true, warnings: warnings, overdueSteps: overdue, basis: .convention)
    }
}

extension RunningClock {
    static func started(_ start: Timestamp, fixedDue: LegalDay? = nil) -> RunningClock {
        RunningClock(.mediation, at: start, in: .village, fixedDue: fixedDue)
    }

    /// This clock after it was paused and resumed, each time at the given instants.
    func paused(_ stops: (from: Timestamp, to: Timestamp?)...) -> RunningClock {
        var clock = self
        for stop in stops {
            clock.become(.paused, at: stop.from)
            if let to = stop.to { clock.become(.running, at: to) }
        }
        return clock
    }
}

extension WorkCalendar {
    /// The holidays around National Day of 2025, and of no other year.
    static let autumn2025: WorkCalendar = {
        let first: LegalDay = "2025-10-01"
        var days: [LegalDay: Exception] = [:]
        for number in 0..<8 { days[first.adding(days: number)] = Exception(isRest: true, festival: .nationalDay) }
        days["2025-09-28"] = Exception(isRest: false, festival: .nationalDay)
        days["2025-10-11"] = Exception(isRest: false, festival: .nationalDay)
        return WorkCalendar(knownYears: [2025], exceptions: days)
    }()
}
