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
        let day = self.day("offered_on", &fields)
        return try fields.finish(day) { .offerConfirmation(ConfirmationOffer(offeredOn: $0)) }
    }

    private func declineConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        return try fields.finish(party) { .declineConfirmation(ConfirmationRefusal(party: $0)) }
    }

    private func applyConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let court = fields.required("court", .line(max: TextLimit.place))
        let day = self.day("applied_on", &fields)
        let consents = self.consents(&fields)
        let warnings = fields.list(
            "warnings", count: 0...ConfirmationWarning.allCases.count, FieldRule<ConfirmationWarning>.choice)
        return try fields.finish(court, day, consents, warnings) {
            .applyConfirmation(ConfirmationApplication(court: $0, appliedOn: $1, consents: $2, warnings: $3))
        }
    }

    private func answerConfirmation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let result = fields.required("result", FieldRule<ConfirmationResult>.choice)
        let day = self.day("answered_on", &fields)
        let note = self.note(&fields)
        return try fields.finish(result, day, note) {
            .answerConfirmation(ConfirmationAnswer(result: $0, answeredOn: $1, note: $2))
        }
    }
}
