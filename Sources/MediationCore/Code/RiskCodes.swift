// SPDX-License-Identifier: Apache-2.0

// Closed lists of danger, and of the departments that can be called to the spot.

/// A sign of danger that somebody has seen; each has its colour.
package enum RiskSign: String, CaseIterable, Sendable {
    case threatToKill = "threat_kill"
    case weapon
    case injury
    case domesticViolence = "dv"
    case minor
    case suicide
    case crowd
    case arsonOrPoison = "arson_poison"
    case death
    case stalking
    case flight
    case media
    case emotion
    case repeated = "repeat"
    case manyParties = "many_parties"
    case oldFeud = "old_feud"
    case crossVillage = "cross_village"
    case bigMoney = "big_money"
    case instalment

    /// The colour that this sign alone gives.
    package var risk: Risk {
        switch self {
        case .threatToKill, .weapon, .injury, .domesticViolence, .minor, .suicide, .crowd, .arsonOrPoison, .death,
            .stalking, .flight, .media:
            .red
        case .emotion, .repeated, .manyParties, .oldFeud, .crossVillage, .bigMoney, .instalment: .yellow
        }
    }

    /// After these a case is not closed by an agreement alone: somebody asks whether everybody is safe.
    package var asksForSafety: Bool {
        switch self {
        case .domesticViolence, .minor: true
        case .threatToKill, .weapon, .injury, .suicide, .crowd, .arsonOrPoison, .death, .stalking, .flight, .media,
            .emotion, .repeated, .manyParties, .oldFeud, .crossVillage, .bigMoney, .instalment:
            false
        }
    }
}

/// How the parties were towards each other, compared with the last time.
package enum Mood: String, CaseIterable, Sendable {
    case better
    case same
    case worse
}

/// What departments are called for (吹哨).
package enum WhistleKind: String, CaseIterable, Sendable {
    case concern
    case enforcement
    case emergency
}

/// A department that can be called to the spot (报到).
package enum Department: String, CaseIterable, Sendable {
    case police
    case justice
    case naturalResources = "natural_resources"
    case agriculture
    case forestry
    case housing
    case environment
    case labour
    case market
    case water
    case enforcement
    case trafficPolice = "traffic_police"
    case civilAffairs = "civil_affairs"
    case womensFederation = "womens_federation"
    case education
    case health
    case power
}

/// Who rates a whistle: the one who called, or the one who came.
package enum WhistleSide: String, CaseIterable, Sendable {
    case whistler
    case department
}
