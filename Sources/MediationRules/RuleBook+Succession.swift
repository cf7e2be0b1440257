// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension RuleBook {
    /// This book with a pack that takes the place of its authority's last one, which ends the day before.
    ///
    /// A pack that names its own end keeps it: two that are valid on one day are refused.
    package func succeeded(by pack: RulePack) throws(RulePackRefusal) -> RuleBook {
        let before = packs.map { older in
            older.authority == pack.authority && older.validUntil == nil && older.validFrom < pack.validFrom
                ? older.ending(on: pack.validFrom.adding(days: -1)) : older
        }
        return try RuleBook(before + [pack])
    }

    /// This book with a pack that is brought in on a day.
    ///
    /// - Throws: also when it begins on that day or before: what has begun is under rules that were known then.
    package func succeeded(by pack: RulePack, broughtInOn today: LegalDay) throws(RulePackRefusal) -> RuleBook {
        guard pack.validFrom > today else {
            throw RulePackRefusal(errors: [
                RulePackError(pack: pack.id, pointer: "/valid_from", fault: .tooEarly(today.adding(days: 1)))
            ])
        }
        return try succeeded(by: pack)
    }
}

extension RulePack {
    /// The digits of its region in front of all division codes that it is for; none for the nation.
    package var regionPrefix: String {
        switch authority {
        case .national: ""
        case .province(let code): String(code)
        case .county(let county): String(county.rawValue)
        }
    }

    fileprivate func ending(on day: LegalDay) -> RulePack {
        RulePack(
            id: id, title: title, authority: authority, validFrom: validFrom, validUntil: day, rules: rules)
    }
}
