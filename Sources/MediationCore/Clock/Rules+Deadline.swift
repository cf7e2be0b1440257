// SPDX-License-Identifier: Apache-2.0

extension RunningClock {
    /// When this clock runs out under a rule; `nil` when the rule goes by an agreed day and none was agreed.
    package func deadline(under rule: ClockRule, by calendar: WorkCalendar) -> Deadline? {
        Reckoning(self, under: rule, by: calendar)?.deadline
    }

    /// The same deadline told line by line, for pages, papers and whoever doubts it.
    package func explanation(under rule: ClockRule, by calendar: WorkCalendar) -> [DeadlineLine] {
        Reckoning(self, under: rule, by: calendar)?.explanation ?? []
    }
}

extension Rules {
    /// When a clock runs out; `nil` when these rules have no limit for it.
    package func deadline(of clock: RunningClock, by calendar: WorkCalendar) -> Deadline? {
        rule(for: clock.kind, in: clock.circumstances).flatMap { clock.deadline(under: $0, by: calendar) }
    }

    /// How that comes about, line by line; empty when there is no limit.
    package func explanation(of clock: RunningClock, by calendar: WorkCalendar) -> [DeadlineLine] {
        rule(for: clock.kind, in: clock.circumstances).map { clock.explanation(under: $0, by: calendar) } ?? []
    }
}
