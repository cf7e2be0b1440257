// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Asking a court to confirm an agreement.
extension CommandReader {
    static let confirmationRecipes: [Command.Kind: Recipe] = [
        .offerConfirmation: Self.offerConfirmation,
        .declineConfirmation: Self.declineConfirmation,
        .applyConfirmation: Self.applyConfirmation,
        .answerConfirmation: Self.answerConfirmation,
    ]

    private func offerConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let agreement = self.agreement(&fields)
        let day = self.day("offered_on", &fields)
        return try fields.finish(agreement, day) {
            .offerConfirmation(ConfirmationOffer(offeredOn: $1, agreement: $0))
        }
    }

    private func declineConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let agreement = self.agreement(&fields)
        let party = fields.required("party", .party)
        return try fields.finish(agreement, party) {
            .declineConfirmation(ConfirmationRefusal(party: $1, agreement: $0))
        }
    }

    private func applyConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let agreement = self.agreement(&fields)
        let court = fields.required("court", .line(max: TextLimit.place))
        let day = self.day("applied_on", &fields)
        let consents = self.consents(&fields)
        let warnings = fields.list(
            "warnings", count: 0...ConfirmationWarning.allCases.count, FieldRule<ConfirmationWarning>.choice)
        return try fields.finish(agreement, court, day, consents, warnings) {
            .applyConfirmation(
                ConfirmationApplication(court: $1, appliedOn: $2, consents: $3, warnings: $4, agreement: $0))
        }
    }

    private func answerConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let agreement = self.agreement(&fields)
        let result = fields.required("result", FieldRule<ConfirmationResult>.choice)
        let day = self.day("answered_on", &fields)
        let note = self.note(&fields)
        return try fields.finish(agreement, result, day, note) {
            .answerConfirmation(ConfirmationAnswer(result: $1, answeredOn: $2, agreement: $0, note: $3))
        }
    }

    /// Which agreement in force; the last one, when left out.
    private func agreement(_ fields: inout FieldReader) -> Reading<Int?> {
        fields.optional("agreement", .integer(1...Agreement.termLimit))
    }
}
