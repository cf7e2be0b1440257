// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

extension RandomCommands {
    mutating func lead(in region: RegionCode) -> LeadReport {
        LeadReport(
            source: pick(Source.allCases), region: region, place: "村口", summary: needed("两家为水渠吵了起来，越吵越凶"))
    }

    mutating func registration(in region: RegionCode) -> Registration {
        let parties = (1...Int.random(in: 2...5, using: &random)).map { number in
            NewParty(side: number == 1 ? .applicant : .respondent, name: isFlawed() ? " " : "当事人\(number)")
        }
        return Registration(
            source: pick(Source.allCases), type: chance(30) ? nil : pick(DisputeType.allCases), summary: "欠了三个月工钱",
            region: region, place: "村口", urgency: pick(Urgency.allCases), requestedOn: nil, parties: parties)
    }

    /// Leads, registration, consents and people.
    mutating func opening(_ kind: Command.Kind, on state: MediationCase, among others: Others) -> Command {
        switch kind {
        case .dismissLead: .dismissLead(LeadDismissal(reason: pick(DismissalReason.allCases), note: words()))
        case .register: .register(registration(in: state.region))
        case .recordConsent:
            .recordConsent(
                ConsentRecord(
                    party: party(of: state), scope: pick(ConsentScope.allCases),
                    answer: chance(95) ? .agreed : .refused, way: pick(ConsentWay.allCases)))
        case .accept:
            .accept(
                Acceptance(consents: consents(of: state), areRightsTold: !isFlawed(), isRecusalClear: !isFlawed()))
        case .decline: .decline(Refusing(reason: pick(DeclineReason.allCases), routes: routes(), note: words()))
        case .assign: .assign(Assignment(assignee: pick(others.people), reason: words()))
        case .invite:
            .invite(
                Invitation(kind: pick(GuestKind.allCases), name: needed("老支书"), consents: consents(of: state)))
        case .object:
            .object(
                Objection(
                    tie: chance(90) ? .clan : pick(Tie.allCases), party: party(of: state),
                    consents: consents(of: state)))
        case .nameRepresentatives: .nameRepresentatives(representation(of: state))
        default: .reportLead(lead(in: state.region))
        }
    }

    private mutating func representation(of state: MediationCase) -> Representation {
        let side = pick(Side.allCases)
        let all = side == .applicant ? state.applicants : state.parties.subtracting(state.applicants)
        return Representation(
            side: side, representatives: PartySet(all.numbers.prefix(chance(70) ? 5 : 1)), consents: consents(of: state)
        )
    }
}
