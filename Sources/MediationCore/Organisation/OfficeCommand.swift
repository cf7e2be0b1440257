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
    /// Somebody acts in an office of this person from a day to a day.
    case substitute(PersonID, NewSubstitution)
    /// The last day of somebody's standing in, today at the latest; it would have ended by itself later.
    case endSubstitution(PersonID, office: Int32, until: LegalDay)
    case addHelper(NewHelper)
    /// From now on this helper is asked no more.
    case endHelper(Int32)

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
        case .substitute: .substitute
        case .endSubstitution: .endSubstitution
        case .addHelper: .addHelper
        case .endHelper: .endHelper
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

/// Somebody who is to stand in for the holder of an office.
package struct NewSubstitution: Hashable, Sendable {
    /// The office that is acted in.
    package let office: Int32
    package let substitute: PersonID
    package let from: LegalDay
    package let until: LegalDay
    package let reason: SubstitutionReason

    /// Nobody stands in for longer: whoever is away for a year has a successor.
    package static let dayLimit = 366

    package init(
        office: Int32, substitute: PersonID, from: LegalDay, until: LegalDay, reason: SubstitutionReason
    ) {
        self.office = office
        self.substitute = substitute
        self.from = from
        self.until = until
        self.reason = reason
    }
}

/// Somebody who may be asked to help from now on.
package struct NewHelper: Hashable, Sendable {
    package let name: String
    package let kind: GuestKind
    /// What this helper is good at, in a line.
    package let skills: String
    package let region: RegionCode

    package init(name: String, kind: GuestKind, skills: String, region: RegionCode) {
        self.name = name
        self.kind = kind
        self.skills = skills
        self.region = region
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
    case substituteIsAbsent = "substitute_is_absent"
    case substitutedAlready = "substituted_already"
    case tooLong = "too_long"
    case noSuchRegion = "no_such_region"
    case stale
}
