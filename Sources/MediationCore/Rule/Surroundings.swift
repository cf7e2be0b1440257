// SPDX-License-Identifier: Apache-2.0

/// What a decision needs to know from outside the case; looked up before, so that deciding stays pure.
package struct Surroundings: Hashable, Sendable {
    /// The id of the case that is being opened.
    package var newCase: CaseID?
    /// The unit that is asked above the holder's: the next one, or the county's when a level is skipped.
    package var unitAbove: UnitID?
    /// The committee of the case's village, or the township's when a county hands down.
    package var unitBelow: UnitID?
    /// The region that a new case is opened for exists and lies within the acting person's own.
    package var isRegionWithin: Bool
    /// The person named to take a case over, with the unit that person works in.
    package var assignee: Holder?
    /// The case to merge into exists, is another one of this person's reach and still stands for itself.
    package var isMergeTargetFit: Bool
    /// The rule packs in force for a new case.
    package var rules: String?

    package init(
        newCase: CaseID? = nil, unitAbove: UnitID? = nil, unitBelow: UnitID? = nil, isRegionWithin: Bool = false,
        assignee: Holder? = nil, isMergeTargetFit: Bool = false, rules: String? = nil
    ) {
        self.newCase = newCase
        self.unitAbove = unitAbove
        self.unitBelow = unitBelow
        self.isRegionWithin = isRegionWithin
        self.assignee = assignee
        self.isMergeTargetFit = isMergeTargetFit
        self.rules = rules
    }
}
