// SPDX-License-Identifier: Apache-2.0

/// On which days offices rest: weekends, but for the days of rest and of making up that are announced for each year.
///
/// A year is known or it is not: of an unknown one nothing is said, because its days of rest are not announced yet.
package struct WorkCalendar: Hashable, Sendable {
    /// The years whose days of rest are known.
    package private(set) var knownYears: Set<Int>
    private var exceptions: [LegalDay: Exception]

    /// A day that is not what its weekday says, or that is a festival on a weekend.
    package struct Exception: Hashable, Sendable {
        package let isRest: Bool
        package let festival: Festival?

        package init(isRest: Bool, festival: Festival?) {
            self.isRest = isRest
            self.festival = festival
        }
    }

    package init(knownYears: Set<Int> = [], exceptions: [LegalDay: Exception] = [:]) {
        self.knownYears = knownYears
        self.exceptions = exceptions
    }

    /// Whether offices rest on a day; `nil` when its year is not known.
    package func isRestDay(_ day: LegalDay) -> Bool? {
        guard knownYears.contains(day.year) else { return nil }
        return exceptions[day]?.isRest ?? day.isWeekend
    }

    /// The festival that a day of rest or of making up belongs to.
    package func festival(on day: LegalDay) -> Festival? { exceptions[day]?.festival }

    /// This calendar with what another one says: day by day, the other has the last word.
    package func merging(_ other: WorkCalendar) -> WorkCalendar {
        WorkCalendar(
            knownYears: knownYears.union(other.knownYears),
            exceptions: exceptions.merging(other.exceptions) { _, new in new })
    }

    /// The exceptions in the order of their days.
    package var announced: [(day: LegalDay, exception: Exception)] {
        exceptions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// A festival that is the reason for a day of rest.
package enum Festival: Hashable, Sendable {
    case newYear
    case springFestival
    case tombSweeping
    case labourDay
    case dragonBoat
    case midAutumn
    case nationalDay
    /// One that a region has for itself, by its own name.
    case local(String)

    /// Those that the whole country has.
    package static let national: [Festival] = [
        .newYear, .springFestival, .tombSweeping, .labourDay, .dragonBoat, .midAutumn, .nationalDay,
    ]
}
