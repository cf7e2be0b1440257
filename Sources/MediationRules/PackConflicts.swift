// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// What packs do to each other that they may not.
enum PackConflicts {
    static func all(in packs: [RulePack]) -> [RulePackError] {
        packs.indices.flatMap { index in
            identities(of: packs[index], among: packs[..<index])
                + packs.flatMap { breachesOfLaw(in: packs[index], against: $0) }
        }
    }

    /// An id that is taken, and days on which an earlier pack of the same authority is valid.
    private static func identities(of pack: RulePack, among earlier: ArraySlice<RulePack>) -> [RulePackError] {
        var errors: [RulePackError] = []
        if earlier.contains(where: { $0.id == pack.id }) {
            errors.append(RulePackError(pack: pack.id, pointer: "/id", fault: .conflict(.duplicateID)))
        }
        for other in earlier where other.authority == pack.authority && other.overlaps(pack) {
            errors.append(
                RulePackError(
                    pack: pack.id, pointer: "/valid_from", fault: .conflict(.overlappingDates(other: other.id))))
        }
        return errors
    }

    /// The rules of an overlay that take the place of a law's and give more time, or another time to the parties.
    private static func breachesOfLaw(in overlay: RulePack, against base: RulePack) -> [RulePackError] {
        guard overlay.authority.lies(over: base.authority), overlay.overlaps(base) else { return [] }
        let (over, under) = (Rules(id: "", layers: [overlay.rules]), Rules(id: "", layers: [base.rules]))
        var found: [Int: RulePackConflict] = [:]
        for kind in ClockKind.allCases {
            for circumstances in ClockCircumstances.allCases {
                guard let law = under.rule(for: kind, in: circumstances), law.basis.isLaw,
                    let rule = over.rule(for: kind, in: circumstances),
                    rule.condition.specificity >= law.condition.specificity,
                    let place = overlay.rules.firstIndex(of: rule)
                else { continue }
                if kind.isRightOfParties {
                    guard rule.length != law.length || rule.rollsOver != law.rollsOver else { continue }
                    found[place] = .takesFromParties(kind, of: base.id)
                } else if rule.isLooser(than: law) {
                    found[place] = .loosensLaw(kind, of: base.id)
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map { place, conflict in
            RulePackError(pack: overlay.id, pointer: "/rules/\(place)/length", fault: .conflict(conflict))
        }
    }
}

extension ClockRule {
    /// Whether this may give more time than another; where units cannot be compared, the longest against the shortest.
    fileprivate func isLooser(than law: ClockRule) -> Bool {
        if rollsOver, !law.rollsOver, law.length.canEndOnRest { return true }
        return switch (length, law.length) {
        case (.hours(let own), .hours(let limit)), (.days(let own), .days(let limit)),
            (.workingDays(let own), .workingDays(let limit)), (.months(let own), .months(let limit)):
            own > limit
        case (.agreedDay, .agreedDay): false
        case (.agreedDay, _): true
        case (_, .agreedDay): false
        case (_, _): length.longestHours > law.length.shortestHours
        }
    }
}

extension ClockLength {
    fileprivate var shortestHours: Int {
        switch self {
        case .hours(let hours): hours
        case .days(let days), .workingDays(let days): days * 24
        case .months(let months): months * 28 * 24
        case .agreedDay: 0
        }
    }

    fileprivate var longestHours: Int {
        switch self {
        case .hours(let hours): hours
        // The day of the start is not counted and may have only begun.
        case .days(let days): (days + 1) * 24
        // Weekends and the longest holidays: no ten days of rest follow each other.
        case .workingDays(let days): (days * 2 + 10) * 24
        case .months(let months): (months * 31 + 1) * 24
        case .agreedDay: .max
        }
    }
}
