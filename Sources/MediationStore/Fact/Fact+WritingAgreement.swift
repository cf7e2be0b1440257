// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension Fact {
    /// Agreements, keeping them, and the court.
    func writeAgreement(to json: inout JSONWriter) {
        switch self {
        case .drafted(let form, let scope, let items):
            json.field("form", form.rawValue)
            json.field("scope", scope.rawValue)
            json.field("items", items)
        case .signed(let day, let confirmations, let isMediatorSigned, let isSealed, let completes):
            json.field("signed_on", day.description)
            json.field("confirmations", confirmations)
            json.field("mediator_signed", isMediatorSigned)
            json.field("sealed", isSealed)
            json.field("completes", completes)
        case .agreed(let fact): fact.write(to: &json)
        case .performed(let fact): fact.write(to: &json)
        case .excused(let item, let consents):
            json.field("item", item)
            json.field("consents", consents)
        case .enforced(let item, let day):
            json.field("item", item)
            json.field("performed_on", day.description)
        case .renegotiated(let item, let due, let consents):
            json.field("item", item)
            json.field("due", due.description)
            json.field("consents", consents)
        case .lapsed(let item): json.field("item", item)
        case .mediationResumed(let consents): json.field("consents", consents)
        case .confirmationOffered, .confirmationDeclined, .confirmationApplied, .confirmationAnswered,
            .confirmationLapsed:
            writeConfirmation(to: &json)
        case .draftVoided: break
        default: preconditionFailure("\(command.rawValue) is about no agreement.")
        }
    }

    private func writeConfirmation(to json: inout JSONWriter) {
        switch self {
        case .confirmationOffered(let day, let agreement):
            json.field("offered_on", day.description)
            json.optional("agreement", agreement)
        case .confirmationDeclined(let party, let agreement):
            json.field("party", party.rawValue)
            json.optional("agreement", agreement)
        case .confirmationApplied(let day, let consents, let warnings, let agreement):
            json.field("applied_on", day.description)
            json.field("consents", consents)
            json.field("warnings", codes: warnings)
            json.optional("agreement", agreement)
        case .confirmationAnswered(let result, let day, let agreement):
            json.field("result", result.rawValue)
            json.field("answered_on", day.description)
            json.optional("agreement", agreement)
        case .confirmationLapsed(let agreement): json.optional("agreement", agreement)
        default: preconditionFailure("\(command.rawValue) is about no confirmation.")
        }
    }
}

extension AgreedFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("form", form.rawValue)
        json.field("scope", scope.rawValue)
        json.field("reached_on", day.description)
        json.field("confirmations", confirmations)
        json.field("items", items)
    }
}

extension PerformedFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("item", item)
        json.field("performed_on", day.description)
        json.optional("proof", proof?.rawValue)
        json.field("confirmations", confirmations)
        json.field("part", isPart)
    }
}
