// SPDX-License-Identifier: Apache-2.0

/// An instant at which a clock speaks up, how, and to whom.
package struct ClockStep: Hashable, Sendable {
    package let at: Timestamp
    package let alert: Alert
    package let climb: Climb

    package init(_ alert: Alert, at instant: Timestamp, to climb: Climb = .owner) {
        at = instant
        self.alert = alert
        self.climb = climb
    }

    /// What is said. The raw values are stable words in JSON and SQL.
    package enum Alert: String, CaseIterable, Sendable {
        /// The limit is near.
        case warning
        /// Today is the last day.
        case due
        case overdue
    }

    /// Who is told: one addressee each time, and the higher the longer nothing is done. The raw values are stable.
    package enum Climb: Int, CaseIterable, Comparable, Sendable {
        /// Whoever has to act.
        case owner
        /// The director of that unit.
        case director
        /// The unit at the next level.
        case above
        case county

        package static func < (left: Climb, right: Climb) -> Bool { left.rawValue < right.rawValue }

        fileprivate init(reminder number: Int) {
            self = Climb(rawValue: number) ?? .county
        }
    }
}

extension Deadline {
    /// The first instant that is too late; `nil` while the end is not known.
    package var overAt: Timestamp? {
        switch end {
        case .day(_, let last): last.adding(days: 1).start
        case .instant(let instant): instant
        case .unknown, .standing: nil
        }
    }

    /// Everything that is said about this deadline, in order, one thing an instant: its warnings, the last day, that it
    /// is over, and each reminder after that, which goes one higher than the one before it.
    package var steps: [ClockStep] {
        var steps = warnings.map { ClockStep(.warning, at: $0) }
        if case .day(_, let last) = end {
            steps.append(ClockStep(.due, at: max(last.start, steps.last?.at ?? last.start)))
        }
        if let overAt { steps.append(ClockStep(.overdue, at: overAt)) }
        for (number, instant) in zip(1..., overdueSteps) {
            steps.append(ClockStep(.overdue, at: instant, to: ClockStep.Climb(reminder: number)))
        }
        // Of what falls on one instant, the last is the strongest.
        return steps.indices.filter { $0 == steps.count - 1 || steps[$0].at < steps[$0 + 1].at }.map { steps[$0] }
    }
}
