// SPDX-License-Identifier: Apache-2.0

/// Who is responsible (承办): exactly one unit and one person, at every instant from the first word on.
package struct Holder: Hashable, Sendable {
    package let unit: UnitID
    package let person: PersonID

    package init(unit: UnitID, person: PersonID) {
        self.unit = unit
        self.person = person
    }
}
