// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// From the first word to the consent of everybody, or to another way.
    static let opening: [Rule] =
        [
            Rule(
                from: nil, .reportLead, to: [.lead], .begins, by: [.registrar],
                if: [.regionWithinReach, .leadDescribed]),
            Rule(from: .lead, .dismissLead, to: [.dismissed], by: mediators, if: [.notRed]),
            Rule(
                from: nil, .register, to: [.registered], .begins, by: [.registrar],
                if: [.bothSidesNamed, .everyNameGiven, .regionWithinReach, .notInFuture]),
            Rule(
                from: .lead, .register, to: [.registered], by: mediators,
                if: [.bothSidesNamed, .everyNameGiven, .regionWithinReach, .placeOfTheLead, .notInFuture]),
            Rule(
                from: .registered, .accept, to: [.accepted], by: mediators,
                if: [
                    .partiesOfTheCase, .eachPartyOnce, .everyPartyConsents, .rightsTold, .recusalClear, .notRecused,
                ]),
            Rule(from: .registered, .decline, to: [.declined], by: mediators, if: [.routesTold, .notRed]),
        ] + stay(.recordConsent, in: undecided, by: mediators, if: [.partiesOfTheCase])
        + [reopen(.declined, to: [.registered])]

    /// Only an agreement that did not hold is talked over on; where a party had ended it, or nobody had consented yet,
    /// every party is asked anew (人民调解法 17).
    static func reopen(_ stage: Stage, to next: [Stage], if guards: [Guard] = []) -> Rule {
        Rule(from: stage, .reopen, to: next, by: mediators + [.superior], if: [.reasonGiven] + guards)
    }
}
