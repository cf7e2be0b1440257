// SPDX-License-Identifier: Apache-2.0

/// A group of alike cases of a period, counted from the event log (migrations/0011_figures.sql).
package struct LocalResolutionRow: Hashable, Sendable {
    /// How a case of the period ended, as far as its events show.
    package enum Outcome: String, CaseIterable, Sendable {
        case open
        case declined
        /// Agreed, and let go by consent instead of kept: no success, and no failure either.
        case released
        case terminated
        case withdrawn
        case referred
        case unproven
        case reopened
        case quieting
        case settled
    }

    package let region: RegionCode
    package let firstLevel: Level
    package let isMoved: Bool
    package let isRegisteredWithin: Bool
    package let registeredMonth: LegalDay
    package let isDueWithin: Bool
    package let dueMonth: LegalDay
    package let outcome: Outcome
    package let settledLevel: Level?
    package let cases: Int64

    package init(
        region: RegionCode, firstLevel: Level, isMoved: Bool, isRegisteredWithin: Bool, registeredMonth: LegalDay,
        isDueWithin: Bool, dueMonth: LegalDay, outcome: Outcome, settledLevel: Level?, cases: Int64
    ) {
        self.region = region
        self.firstLevel = firstLevel
        self.isMoved = isMoved
        self.isRegisteredWithin = isRegisteredWithin
        self.registeredMonth = registeredMonth
        self.isDueWithin = isDueWithin
        self.dueMonth = dueMonth
        self.outcome = outcome
        self.settledLevel = settledLevel
        self.cases = cases
    }
}
