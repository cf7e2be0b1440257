// SPDX-License-Identifier: Apache-2.0

// Closed lists of what a case is opened with. The raw values are stable words in JSON and SQL.

/// Where the case came from (案件来源).
package enum Source: String, CaseIterable, Sendable {
    case apply
    case proactive
    case refCourt = "ref_court"
    case refProcuratorate = "ref_proc"
    case refPolice = "ref_police"
    case refPetition = "ref_petition"
    case refDepartment = "ref_dept"
    case grid
    case hotline
    case superior
    case council
    case qr
}

/// What the dispute is about, in the order of the statistics form of people's mediation.
package enum DisputeType: String, CaseIterable, Sendable {
    case marriageFamily = "marriage_family"
    case neighbour
    case houseHomestead = "house_homestead"
    case contract
    case production
    case damages
    case landForest = "land_forest"
    case expropriation
    case environment
    case migrantWages = "migrant_wages"
    case otherLabour = "other_labour"
    case tourism
    case eCommerce = "e_commerce"
    case otherConsumer = "other_consumer"
    case medical
    case traffic
    case propertyService = "property_service"
    case other

    /// How long a settled case must stay quiet before it counts as settled locally: quarrels about land and houses
    /// flare up again later.
    package var quietDays: Int {
        switch self {
        case .landForest, .houseHomestead: 90
        case .marriageFamily, .neighbour, .contract, .production, .damages, .expropriation, .environment, .migrantWages,
            .otherLabour, .tourism, .eCommerce, .otherConsumer, .medical, .traffic, .propertyService, .other:
            30
        }
    }
}

/// How urgent it seems at the door; decides the first risk colour.
package enum Urgency: String, CaseIterable, Sendable {
    case ordinary
    case pressing
    case danger

    package var risk: Risk {
        switch self {
        case .ordinary: .green
        case .pressing: .yellow
        case .danger: .red
        }
    }
}

/// The risk colour, an axis of its own: it never speaks of success or failure.
package enum Risk: String, CaseIterable, Comparable, Sendable {
    case green
    case yellow
    case red

    private var rank: Int {
        switch self {
        case .green: 0
        case .yellow: 1
        case .red: 2
        }
    }

    package static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }
}

/// Which side a party stands on.
package enum Side: String, CaseIterable, Sendable {
    case applicant
    case respondent
}
