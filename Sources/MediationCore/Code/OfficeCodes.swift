// SPDX-License-Identifier: Apache-2.0

/// What kind of place people work in.
package enum UnitKind: String, CaseIterable, Sendable {
    case committee
    case centre
    case professional
    case department
    case court
    case procuratorate
    case police
    case justiceOffice = "justice_office"
    case arbitration
    case petition
    case legalAid = "legal_aid"
    case grid

    /// Answers for the place where it is: each region has one such unit, and cases there are its own.
    package var servesPlace: Bool {
        switch self {
        case .committee, .centre: true
        case .professional, .department, .court, .procuratorate, .police, .justiceOffice, .arbitration, .petition,
            .legalAid, .grid:
            false
        }
    }
}

/// How a region came to be another one.
package enum SuccessionKind: String, CaseIterable, Sendable {
    case merge
    case split
    case rename
}

/// Why somebody stands in for somebody else. Of an illness no more is said than that.
package enum SubstitutionReason: String, CaseIterable, Sendable {
    case leave
    case illness
    case training
    case dutyElsewhere = "duty_elsewhere"
    case vacancy
    case other
}

/// What may be done to the organisation; each leaves a line that stays.
package enum OfficeChange: String, CaseIterable, Sendable {
    case addUnit = "add_unit"
    case renameUnit = "rename_unit"
    case closeUnit = "close_unit"
    case addPerson = "add_person"
    case renamePerson = "rename_person"
    case beginOffice = "begin_office"
    case endOffice = "end_office"
    case handOver = "hand_over"
    case substitute
    case endSubstitution = "end_substitution"
    case addHelper = "add_helper"
    case endHelper = "end_helper"
    case importRegions = "import_regions"
    case succeedRegion = "succeed_region"
}
