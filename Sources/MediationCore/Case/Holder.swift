// SPDX-License-Identifier: Apache-2.0

/// Who is responsible (承办): exactly one unit and one person, at every instant from registration on.
package struct Holder: Hashable, Sendable {
    package let unit: UnitID
    package let person: PersonID

    package init(unit: UnitID, person: PersonID) {
        self.unit = unit
        self.person = person
    }
}

/// A request for help that the next level has not answered yet. The sender stays responsible until it is accepted.
package struct PendingTransfer: Hashable, Sendable {
    /// The unit that is asked.
    package let to: UnitID
    /// The parties that agreed to go on before that unit; without all of them it may advise, not take over.
    package let consents: PartySet
    /// The sender asks for advice only.
    package let isHelpOnly: Bool

    package init(to: UnitID, consents: PartySet, isHelpOnly: Bool) {
        self.to = to
        self.consents = consents
        self.isHelpOnly = isHelpOnly
    }
}

/// One thing that somebody promised (履行事项), as far as decisions need it.
package struct PerformanceItem: Hashable, Sendable {
    package let number: Int
    package let due: LegalDay
    package var performedOn: LegalDay?

    package init(number: Int, due: LegalDay, performedOn: LegalDay? = nil) {
        self.number = number
        self.due = due
        self.performedOn = performedOn
    }
}
