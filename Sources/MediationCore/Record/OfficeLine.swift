// SPDX-License-Identifier: Apache-2.0

/// A term of office: what somebody is in a unit, from a day to a day, both included.
package struct OfficeLine: Hashable, Sendable {
    package let id: Int32
    package let unit: UnitID
    package let unitName: String
    package let role: Role
    /// `nil`: it began before it was written down.
    package let from: LegalDay?
    /// `nil` while no end is set.
    package let until: LegalDay?
    /// How many open cases the person holds for the unit.
    package let openCases: Int
    /// Whose office this one stands in for, and why; `nil` for an office of one's own.
    package let substitution: Substitution?

    package init(
        id: Int32, unit: UnitID, unitName: String, role: Role, from: LegalDay?, until: LegalDay?, openCases: Int,
        substitution: Substitution? = nil
    ) {
        self.substitution = substitution
        self.id = id
        self.unit = unit
        self.unitName = unitName
        self.role = role
        self.from = from
        self.until = until
        self.openCases = openCases
    }

    /// Whether it is held on a day.
    package func isHeld(on day: LegalDay) -> Bool {
        from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }
}

/// For whom somebody stands in.
package struct Substitution: Hashable, Sendable {
    package let absent: PersonName
    package let reason: SubstitutionReason

    package init(absent: PersonName, reason: SubstitutionReason) {
        self.absent = absent
        self.reason = reason
    }
}

/// Somebody who works here, with every office that they ever held.
package struct PersonRecord: Hashable, Sendable {
    package let id: PersonID
    package let name: String
    package let username: String
    package let offices: [OfficeLine]
    package let version: Int32

    package init(id: PersonID, name: String, username: String, offices: [OfficeLine], version: Int32) {
        self.id = id
        self.name = name
        self.username = username
        self.offices = offices
        self.version = version
    }
}

/// Somebody who may be asked to help without working in a unit.
package struct HelperLine: Hashable, Sendable {
    package let id: Int32
    package let name: String
    package let kind: GuestKind
    package let skills: String
    package let region: RegionCode
    package let regionName: String
    package let version: Int32

    package init(
        id: Int32, name: String, kind: GuestKind, skills: String, region: RegionCode, regionName: String, version: Int32
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.skills = skills
        self.region = region
        self.regionName = regionName
        self.version = version
    }
}
