// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried until a case is in mediation.
extension Trials {
    func opening(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .reportLead: each(["one sentence": lead()])
        case .dismissLead: each(["nothing there": .dismissLead(LeadDismissal(reason: .nothingThere))])
        case .register:
            each([
                "two parties": registration([.applicant, .respondent]),
                "three parties": registration([.applicant, .applicant, .respondent]),
            ])
        case .recordConsent:
            each(["the first party refuses": answer(.refused), "the first party agrees": answer(.agreed)])
        case .accept: each(["everyone consents": acceptance(everyone)])
        case .decline: each(["one way told": .decline(Refusing(reason: .notCivil, routes: [.lawsuit]))])
        default: nil
        }
    }

    func oddOpening(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .reportLead: each(["a blank": lead(" ")]) + [elsewhere(lead())]
        case .register: oddRegistrations
        case .recordConsent:
            each([
                "somebody else agrees": answer(.agreed, by: outsider),
                "about a recording": answer(.refused, .recording),
            ])
        case .accept:
            each([
                "one has not consented": acceptance(allButOne), "nobody has consented": acceptance([]),
                "somebody else consents too": acceptance(withOutsider), "one consents twice": acceptance(twice),
                "rights are not told": acceptance(everyone, told: false),
                "the mediator has an interest": acceptance(everyone, clear: false),
                "nothing is done": acceptance([], told: false, clear: false),
            ])
        case .decline: each(["no way told": .decline(Refusing(reason: .notCivil, routes: []))])
        default: nil
        }
    }

    private func lead(_ summary: String = "屋檐滴水") -> Command {
        .reportLead(LeadReport(source: .qr, region: County.region, place: "村东头", summary: summary))
    }

    private func answer(
        _ answer: ConsentAnswer, _ scope: ConsentScope = .mediate, by party: PartyNumber? = nil
    ) -> Command {
        .recordConsent(
            ConsentRecord(party: party ?? numbers.first ?? outsider, scope: scope, answer: answer, way: .phone))
    }

    private func acceptance(_ consents: [Consent], told: Bool = true, clear: Bool = true) -> Command {
        .accept(Acceptance(consents: consents, areRightsTold: told, isRecusalClear: clear))
    }

    /// The same command from somebody whose region does not cover the place.
    private func elsewhere(_ command: Command) -> Trial {
        var outside = County.around(level)
        outside.isRegionWithin = false
        return Trial(name: "a place elsewhere", command: command, around: outside)
    }
}

extension Trials {
    private var oddRegistrations: [Trial] {
        let two: [Side] = [.applicant, .respondent]
        let crowd: [Side] = Array(repeating: .applicant, count: 30) + [.respondent]
        return each([
            "asked today": registration(two, requestedOn: today),
            "asked nine days ago": registration(two, requestedOn: today.adding(days: -9)),
            "asked tomorrow": registration(two, requestedOn: tomorrow),
            "more than thirty parties": registration(crowd),
            "nobody": registration([]), "only an applicant": registration([.applicant]),
            "only the other side": registration([.respondent, .respondent]),
            "somebody without a name": registration(two, name: ""),
            "somebody with a blank name": registration(two, name: " \u{3000}"),
            "another village": registration(two, region: 990_101_101_202),
        ]) + [elsewhere(registration(two))]
    }

    func registration(
        _ sides: [Side], name: String = "某人", region: RegionCode = County.region, urgency: Urgency = .ordinary,
        requestedOn: LegalDay? = nil
    ) -> Command {
        .register(
            Registration(
                source: .apply, type: .neighbour, summary: "屋檐滴水", region: region, place: "村东头",
                urgency: urgency, requestedOn: requestedOn, parties: sides.map { NewParty(side: $0, name: name) }))
    }
}
