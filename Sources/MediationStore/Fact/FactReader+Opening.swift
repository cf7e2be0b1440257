// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension FactReader {
    /// Leads, registration, consents and people.
    func opening() throws(UnreadableFact) -> Fact {
        switch command {
        case .reportLead:
            .reported(
                LeadFact(region: try region(), source: try code("source"), rules: try optionalText("rules")))
        case .dismissLead: .dismissed(reason: try code("reason"))
        case .register: .registered(try registered())
        case .recordConsent:
            .consentRecorded(
                party: try party("party"), scope: try code("scope"), answer: try code("answer"), way: try code("way"))
        case .accept: .accepted(consents: try consents("consents"), number: try number())
        case .decline: .declined(reason: try code("reason"), routes: try codes("routes"))
        case .assign: .assigned
        case .invite: .invited(kind: try code("kind"), consents: try consents("consents"))
        case .object:
            .objected(
                tie: try code("tie"), party: has("party") ? try party("party") : nil,
                against: PersonID(rawValue: try integer("against")), consents: try consents("consents"))
        case .nameRepresentatives:
            .represented(
                side: try code("side"), representatives: try parties("representatives"),
                consents: try consents("consents"))
        default: preconditionFailure("\(command.rawValue) opens nothing.")
        }
    }

    private func region() throws(UnreadableFact) -> RegionCode {
        guard let region = RegionCode(try text("region")) else { throw unreadable("region") }
        return region
    }

    /// The first cases were registered without rule packs.
    private func registered() throws(UnreadableFact) -> RegisteredFact {
        let region = try region()
        let applicants = try parties("applicants")
        return RegisteredFact(
            region: region, source: try code("source"), type: try code("type"), urgency: try code("urgency"),
            requestedOn: try day("requested_on"), parties: applicants.union(try parties("respondents")),
            applicants: applicants, rules: try optionalText("rules"))
    }

    private func number() throws(UnreadableFact) -> CaseNumber? {
        guard let value = object["number"] else { return nil }
        let number = try nested(value, "number")
        return CaseNumber(
            unit: UnitID(rawValue: try number.integer("unit")), year: try number.integer("year"),
            serial: try number.integer("serial"))
    }
}
