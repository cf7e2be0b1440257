// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// What the parties say themselves. It changes neither stage nor holder: whoever is responsible owes an answer, and
    /// gives whatever command it calls for.
    static let voice: [Rule] =
        stay(
            .hearParty, in: live + ended + [.closed], by: mediators + [.colleague, .superior, .system],
            if: [.partiesOfTheCase])
        + stay(
            .answerParty, in: live + ended + [.closed], by: mediators + [.colleague, .superior],
            if: [.partyWaits, .answerGiven])
}
