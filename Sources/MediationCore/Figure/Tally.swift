// SPDX-License-Identifier: Apache-2.0

/// Where something is counted: what, in which month, from which day on, and under which headings.
package struct CountKey: Hashable, Sendable {
    package let measure: Measure
    package let month: Month
    /// The day on which it begins to count, for what becomes true with time; `always` for what has happened.
    package let beginsOn: LegalDay
    package let type: DisputeType
    package let source: Source
    /// The number of days, for measures that are spread over days; else 0.
    package let value: Int32

    package init(
        _ measure: Measure, in month: Month, from beginsOn: LegalDay = always, type: DisputeType, source: Source,
        value: Int32 = 0
    ) {
        self.measure = measure
        self.month = month
        self.beginsOn = beginsOn
        self.type = type
        self.source = source
        self.value = value
    }

    /// A day before all others.
    package static let always = LegalDay(daysSince1970: 0)
}

/// What a case adds to the figures, or what one event changes about that. What is nought is not in it.
package struct Tally: Hashable, Sendable {
    package private(set) var amounts: [CountKey: Int64] = [:]

    package init() {}

    package var isEmpty: Bool { amounts.isEmpty }

    package mutating func add(_ amount: Int64, at key: CountKey) {
        let sum = amounts[key, default: 0] + amount
        amounts[key] = sum == 0 ? nil : sum
    }

    /// What has to be added to another tally to get this one.
    package func changes(from before: Tally) -> Tally {
        var changes = self
        for (key, amount) in before.amounts { changes.add(-amount, at: key) }
        return changes
    }
}
