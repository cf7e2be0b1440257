// SPDX-License-Identifier: Apache-2.0

/// A person as a line of the list of people: where they work and as what.
package struct PersonLine: Hashable, Sendable {
    package let id: PersonID
    package let name: String
    package let role: Role
    package let unit: UnitID
    package let unitName: String
    package let level: Level

    package init(id: PersonID, name: String, role: Role, unit: UnitID, unitName: String, level: Level) {
        self.id = id
        self.name = name
        self.role = role
        self.unit = unit
        self.unitName = unitName
        self.level = level
    }
}
