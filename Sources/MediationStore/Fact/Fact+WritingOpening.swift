// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension Fact {
    /// Leads, registration, consents and people.
    func writeOpening(to json: inout JSONWriter) {
        switch self {
        case .reported(let fact):
            json.field("region", fact.region.description)
            json.field("source", fact.source.rawValue)
            json.optional("rules", fact.rules)
        case .dismissed(let reason): json.field("reason", reason.rawValue)
        case .registered(let fact): fact.write(to: &json)
        case .consentRecorded(let party, let scope, let answer, let way):
            json.field("party", party.rawValue)
            json.field("scope", scope.rawValue)
            json.field("answer", answer.rawValue)
            json.field("way", way.rawValue)
        case .accepted(let consents, let number):
            json.field("consents", consents)
            if let number { json.field("number", number) }
        case .declined(let reason, let routes):
            json.field("reason", reason.rawValue)
            json.field("routes", codes: routes)
        case .assigned: break
        case .invited(let kind, let consents):
            json.field("kind", kind.rawValue)
            json.field("consents", consents)
        case .objected(let tie, let party, let person, let consents):
            json.field("tie", tie.rawValue)
            if let party { json.field("party", party.rawValue) }
            json.field("against", person.rawValue)
            json.field("consents", consents)
        case .represented(let side, let representatives, let consents):
            json.field("side", side.rawValue)
            json.field("representatives", representatives)
            json.field("consents", consents)
        default: preconditionFailure("\(command.rawValue) opens nothing.")
        }
    }
}

extension RegisteredFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("region", region.description)
        json.field("source", source.rawValue)
        json.field("type", type.rawValue)
        json.field("urgency", urgency.rawValue)
        json.field("requested_on", requestedOn.description)
        json.field("applicants", applicants)
        json.field("respondents", parties.subtracting(applicants))
        json.optional("rules", rules)
    }
}
