// SPDX-License-Identifier: Apache-2.0

/// What can be said of a case that was closed by an agreement that was kept: where, with whom, how late, and for which
/// of the two rates it will count once it has stayed quiet.
package struct Settlement: Hashable, Sendable {
    /// Where the agreement was reached.
    package let level: Level
    /// Another level, or a department, helped.
    package let isJoint: Bool
    /// Days from the latest promise's last day to the day on which it was kept; 0 when nothing was late.
    package let lateDays: Int
    /// Settled where it began, never moved, never opened again, and somebody was asked afterwards.
    package let countsForVillage: Bool
    /// The same for village and township together (不出镇).
    package let countsForTownship: Bool
}

extension MediationCase {
    /// `nil` for everything that was not settled by an agreement: other endings, and what is still open.
    package var settlement: Settlement? {
        guard ending == .performed else { return nil }
        let isProven = followUps > 0 && reopenings == 0
        let late = items.compactMap { item in item.performedOn.map { $0.days(since: item.due) } }
        return Settlement(
            level: level, isJoint: !helpers.isEmpty, lateDays: max(0, late.max() ?? 0),
            countsForVillage: isProven && firstLevel == .village && level == .village && moves == 0,
            countsForTownship: isProven && level <= .township)
    }
}
