// SPDX-License-Identifier: Apache-2.0

/// A change of the organisation, with what it needs to be told.
package enum OfficeCommand: Hashable, Sendable {
    case addUnit(NewUnit)
    case renameUnit(UnitID, name: String)
    /// From the next day on there is no such unit any more.
    case closeUnit(UnitID, until: LegalDay)
    case addPerson(NewPerson)
    case renamePerson(PersonID, name: String)
    case beginOffice(PersonID, NewOffice)
    /// The last day of an office, today at the latest.
    case endOffice(PersonID, office: Int32, until: LegalDay)
    /// Everything that somebody holds for a unit goes to one successor there.
    case handOver(PersonID, in: UnitID, to: PersonID)

    /// The word under which it is kept.
    package var change: OfficeChange {
        switch self {
        case .addUnit: .addUnit
        case .renameUnit: .renameUnit
        case .closeUnit: .closeUnit
        case .addPerson: .addPerson
        case .renamePerson: .renamePerson
        case .beginOffice: .beginOffice
        case .endOffice: .endOffice
        case .handOver: .handOver
        }
    }
}

/// A unit that is to be opened.
package struct NewUnit: Hashable, Sendable {
    package let region: RegionCode
    package let kind: UnitKind
    package let name: String
    package let shortName: String
    package let department: Department?
    package let types: [DisputeType]

    package init(
        region: RegionCode, kind: UnitKind, name: String, shortName: String, department: Department? = nil,
        types: [DisputeType] = []
    ) {
        self.region = region
        self.kind = kind
        self.name = name
        self.shortName = shortName
        self.department = department
        self.types = types
    }
}

/// Somebody who begins to work here, with the main office.
package struct NewPerson: Hashable, Sendable {
    package let name: String
    package let username: String
    package let office: NewOffice

    package init(name: String, username: String, office: NewOffice) {
        self.name = name
        self.username = username
        self.office = office
    }
}

/// An office that is to begin.
package struct NewOffice: Hashable, Sendable {
    package let unit: UnitID
    package let role: Role
    package let from: LegalDay
    package let until: LegalDay?

    package init(unit: UnitID, role: Role, from: LegalDay, until: LegalDay? = nil) {
        self.unit = unit
        self.role = role
        self.from = from
        self.until = until
    }
}

/// Why a change of the organisation was not made, in the words of the one who asked for it.
package enum OfficeRefusal: String, Error, Hashable, Sendable, CaseIterable {
    case openCases = "open_cases"
    case unitInUse = "unit_in_use"
    case placeTaken = "place_taken"
    case usernameTaken = "username_taken"
    case alreadyInOffice = "already_in_office"
    case endsBeforeItBegins = "ends_before_it_begins"
    case notThere = "not_there"
    case successorNotInOffice = "successor_not_in_office"
    case successorRecused = "successor_recused"
    case departmentMissing = "department_missing"
    case stale
}
