// SPDX-License-Identifier: Apache-2.0

/// One line of a rule pack: how long something may take, when to warn, and where that is written.
package struct ClockRule: Hashable, Sendable {
    package let kind: ClockKind
    package let condition: ClockCondition
    package let length: ClockLength
    /// When the last day is a day of rest, the clock runs until the first day after the rest (Civil Code 203).
    package let rollsOver: Bool
    package let warnings: [ClockWarning]
    /// So many days after the last one, somebody is reminded again; ascending.
    package let overdueSteps: [Int]
    package let basis: Basis

    package init(
        _ kind: ClockKind, when condition: ClockCondition = ClockCondition(), _ length: ClockLength,
        rollsOver: Bool = false, warnings: [ClockWarning] = [], overdueSteps: [Int] = [], basis: Basis
    ) {
        self.kind = kind
        self.condition = condition
        self.length = length
        self.rollsOver = rollsOver
        self.warnings = warnings
        self.overdueSteps = overdueSteps
        self.basis = basis
    }
}

/// When to say that a limit is near.
package enum ClockWarning: Hashable, Sendable {
    /// When so many hundredths of the time are used.
    case percent(Int)
    /// So many days before the raw last day: working days where the clock counts those.
    case daysBefore(Int)
    /// On the day that is counted as this one, in the unit of the clock.
    case daysAfterStart(Int)
}

/// Where a limit is written (依据), as it stands beside every deadline.
package struct Basis: Hashable, Sendable {
    package let chinese: String
    package let english: String
    /// Set by law; otherwise it is a convention of the county, which nobody can invoke.
    package let isLaw: Bool

    package init(chinese: String, english: String, isLaw: Bool) {
        self.chinese = chinese
        self.english = english
        self.isLaw = isLaw
    }
}
