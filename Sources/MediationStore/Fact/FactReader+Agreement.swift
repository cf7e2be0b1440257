// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactReader {
    /// Agreements, keeping them, and the court.
    func agreement() throws(UnreadableFact) -> Fact {
        switch command {
        case .draftAgreement: .drafted(form: try code("form"), scope: try code("scope"), items: try items())
        case .signAgreement:
            .signed(
                on: try day("signed_on"), confirmations: try consents("confirmations"),
                mediator: try flag("mediator_signed"), seal: try flag("sealed"), completes: try flag("completes"))
        case .voidAgreement: .draftVoided
        case .agree: .agreed(try agreed())
        case .perform: .performed(try performed())
        case .excuse: .excused(item: try integer("item"), consents: try consents("consents"))
        case .enforce: .enforced(item: try integer("item"), on: try day("performed_on"))
        case .renegotiate:
            .renegotiated(item: try integer("item"), due: try day("due"), consents: try consents("consents"))
        case .lapse: .lapsed(item: try integer("item"))
        case .resumeMediation: .mediationResumed(consents: try consents("consents"))
        default: try confirmation()
        }
    }

    /// The first of them did not say which agreement they were about: there was but one.
    private func confirmation() throws(UnreadableFact) -> Fact {
        let agreement: Int? = has("agreement") ? try integer("agreement") : nil
        return switch command {
        case .offerConfirmation: .confirmationOffered(on: try day("offered_on"), agreement: agreement)
        case .declineConfirmation: .confirmationDeclined(by: try party("party"), agreement: agreement)
        case .applyConfirmation:
            .confirmationApplied(
                on: try day("applied_on"), consents: try consents("consents"), warnings: try codes("warnings"),
                agreement: agreement)
        case .answerConfirmation:
            .confirmationAnswered(result: try code("result"), on: try day("answered_on"), agreement: agreement)
        case .lapseConfirmation: .confirmationLapsed(agreement: agreement)
        default: preconditionFailure("\(command.rawValue) is about no agreement.")
        }
    }

    /// The first agreements settled everything, and did not say so.
    private func agreed() throws(UnreadableFact) -> AgreedFact {
        AgreedFact(
            form: try code("form"), scope: try optionalCode("scope") ?? .whole, on: try day("reached_on"),
            confirmations: try consents("confirmations"), items: try items())
    }

    /// What was kept at first was kept whole.
    private func performed() throws(UnreadableFact) -> PerformedFact {
        PerformedFact(
            item: try integer("item"), on: try day("performed_on"), proof: try optionalCode("proof"),
            confirmations: try consents("confirmations"), isPart: has("part") ? try flag("part") : false)
    }

    private func items() throws(UnreadableFact) -> [ItemFact] {
        var items: [ItemFact] = []
        for value in try list("items") {
            let item = try nested(value, "items")
            items.append(
                ItemFact(
                    number: try item.integer("item"), obligor: try item.party("obligor"),
                    amount: item.has("fen") ? try item.integer("fen") : nil, due: try item.day("due_on")))
        }
        return items
    }
}
