// SPDX-License-Identifier: Apache-2.0

/// How a share of one place stands to that of the whole, said instead of a rank: most differences between small numbers
/// are chance, and whoever is ranked by them stops writing cases down.
package enum Band: String, CaseIterable, Sendable {
    /// Too few cases to say anything.
    case tooFew = "too_few"
    case usual
    case above
    case below

    /// Below this number nothing is said.
    package static let leastCases = 10

    /// A difference of more than two standard errors is more than chance.
    package init(_ part: Rate, in whole: Rate) {
        guard part.denominator >= Self.leastCases, let share = part.value, let average = whole.value else {
            self = .tooFew
            return
        }
        let difference = share - average
        let variance = average * (1 - average) / Double(part.denominator)
        guard difference * difference > 4 * variance else {
            self = .usual
            return
        }
        self = difference > 0 ? .above : .below
    }
}
