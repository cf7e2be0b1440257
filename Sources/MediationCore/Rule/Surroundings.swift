// SPDX-License-Identifier: Apache-2.0

/// What a decision needs to know from outside the case; looked up before, so that deciding stays pure.
package struct Surroundings: Hashable, Sendable {
    /// The id of the case that is being opened.
    package var newCase: CaseID?
    /// The unit that is competent one level above the holder's.
    package var unitAbove: UnitID?
    /// The region that a new case is opened for exists and lies within the acting person's own.
    package var isRegionWithin: Bool
    /// The person named to take a case over, with the unit that person works in.
    package var assignee: Holder?

    package init(
        newCase: CaseID? = nil, unitAbove: UnitID? = nil, isRegionWithin: Bool = false, assignee: Holder? = nil
    ) {
        self.newCase = newCase
        self.unitAbove = unitAbove
        self.isRegionWithin = isRegionWithin
        self.assignee = assignee
    }
}
