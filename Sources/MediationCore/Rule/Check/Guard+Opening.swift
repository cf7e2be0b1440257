// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Who and who, where, and whether everybody wants to talk.
    static let openingChecks: [(Guard, Check)] = [
        (.leadDescribed, { $0.command.lead.place("/summary") { $0.summary.isBlank } }),
        (.bothSidesNamed, { $0.command.registration.place("/parties") { !$0.hasBothSides } }),
        (.everyNameGiven, { $0.command.registration?.namelessParty }),
        (.regionWithinReach, { attempt in FieldPath("/place/region").when(!attempt.around.isRegionWithin) }),
        (
            .placeOfTheLead,
            { attempt in attempt.command.registration.place("/place/region") { $0.region != attempt.state?.region } }
        ),
        (.partiesOfTheCase, { attempt in attempt.command.partyNamed { !attempt.everyone.contains($0) } }),
        (.eachPartyOnce, { $0.command.partyNamedTwice }),
        (
            .everyPartyConsents,
            { attempt in FieldPath("/consents").when(attempt.command.given.parties != attempt.everyone) }
        ),
        (
            .everySpeakerConsents,
            { attempt in
                FieldPath("/consents").when(!attempt.command.given.parties.isSuperset(of: attempt.speakers))
            }
        ),
        (.rightsTold, { $0.command.acceptance.place("/rights_told") { !$0.areRightsTold } }),
        (.recusalClear, { $0.command.acceptance.place("/recusal_clear") { !$0.isRecusalClear } }),
        (.routesTold, { $0.command.routes.place("/routes") { $0.isEmpty } }),
    ]
}

extension Attempt {
    /// Those who speak and sign for all parties.
    var speakers: PartySet { state?.speakers ?? [] }
}
