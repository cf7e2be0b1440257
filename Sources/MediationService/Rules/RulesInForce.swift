// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationRules

/// Limits of time and days of rest as they are known now. A value: whoever counts with it counts with one of them.
package struct RulesInForce: Sendable {
    package let book: RuleBook
    package let calendar: WorkCalendar

    /// What is part of the program.
    package static let shipped = RulesInForce(book: .shipped, calendar: .shipped)

    package init(book: RuleBook, calendar: WorkCalendar) {
        self.book = book
        self.calendar = calendar
    }

    /// The name of the rules that a case keeps which begins on a day.
    package func id(for county: CountyCode, on day: LegalDay) -> String? { book.rules(for: county, on: day)?.id }

    /// The rules that a case keeps; for one that is older than rule packs, those of the day on which it began.
    package func rules(of state: MediationCase) -> Rules? {
        state.rules.flatMap { book.rules(id: $0) }
            ?? book.rules(for: state.region.county, on: state.begunAt.day)
    }

    /// What is owed on a case.
    package func plan(of state: MediationCase) -> ClockPlan {
        rules(of: state).map { ClockPlan(of: state, under: $0, by: calendar) } ?? .none
    }
}
