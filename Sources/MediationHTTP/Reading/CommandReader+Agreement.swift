// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Reaching agreements and keeping them.
extension CommandReader {
    static let agreementRecipes: [Command.Kind: Recipe] = [
        .draftAgreement: Self.draftAgreement,
        .signAgreement: Self.signAgreement,
        .voidAgreement: Self.voidAgreement,
        .agree: Self.agree,
        .perform: Self.perform,
        .excuse: Self.excuse,
        .enforce: Self.enforce,
        .renegotiate: Self.renegotiate,
        .resumeMediation: Self.resumeMediation,
    ]

    private func draftAgreement(_ fields: inout FieldReader) throws(Problem) -> Command {
        let form = fields.required("form", FieldRule<AgreementForm>.choice)
        let scope = self.scope(&fields)
        let terms = self.terms(&fields)
        let record = fields.optional("record", .text(max: TextLimit.long))
        return try fields.finish(form, scope, terms, record) {
            .draftAgreement(Draft(form: $0, scope: $1, terms: $2, record: $3))
        }
    }

    private func signAgreement(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = self.day("signed_on", &fields)
        let confirmations = consents(&fields, at: "confirmations")
        let mediator = flag("mediator_signed", &fields)
        let sealed = flag("sealed", &fields)
        return try fields.finish(day, confirmations, mediator, sealed) {
            .signAgreement(Signing(signedOn: $0, confirmations: $1, isMediatorSigned: $2, isSealed: $3))
        }
    }

    private func voidAgreement(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = self.reason(&fields)
        return try fields.finish(reason) { .voidAgreement(DraftVoiding(reason: $0)) }
    }

    private func agree(_ fields: inout FieldReader) throws(Problem) -> Command {
        let form = fields.required("form", FieldRule<AgreementForm>.choice)
        let scope = self.scope(&fields)
        let day = self.day("reached_on", &fields)
        let terms = self.terms(&fields)
        let confirmations = consents(&fields, at: "confirmations")
        let record = fields.optional("record", .text(max: TextLimit.long))
        let signed = flag("mediator_signed", &fields)
        let sealed = flag("sealed", &fields)
        return try fields.finish(form, scope, day, terms, confirmations, record, signed, sealed) {
            .agree(
                Agreement(
                    form: $0, scope: $1, reachedOn: $2, terms: $3, confirmations: $4, record: $5,
                    isMediatorSigned: $6, isSealed: $7))
        }
    }

    private func perform(_ fields: inout FieldReader) throws(Problem) -> Command {
        let item = self.item(&fields)
        let day = self.day("performed_on", &fields)
        let proof = fields.optional("proof", FieldRule<ProofKind>.choice)
        let confirmations = consents(&fields, at: "confirmations")
        let part = flag("part", &fields)
        let note = self.note(&fields)
        return try fields.finish(item, day, proof, confirmations, part, note) {
            .perform(
                Performance(item: $0, performedOn: $1, proof: $2, confirmations: $3, isPart: $4, note: $5))
        }
    }

    private func excuse(_ fields: inout FieldReader) throws(Problem) -> Command {
        let item = self.item(&fields)
        let consents = self.consents(&fields)
        let reason = note(&fields, at: "reason")
        return try fields.finish(item, consents, reason) { .excuse(Excuse(item: $0, consents: $1, reason: $2)) }
    }

    private func enforce(_ fields: inout FieldReader) throws(Problem) -> Command {
        let item = self.item(&fields)
        let day = self.day("performed_on", &fields)
        let note = self.note(&fields)
        return try fields.finish(item, day, note) { .enforce(Enforcement(item: $0, performedOn: $1, note: $2)) }
    }

    private func renegotiate(_ fields: inout FieldReader) throws(Problem) -> Command {
        let item = self.item(&fields)
        let due = fields.required("due", .day)
        let consents = self.consents(&fields)
        let reason = self.reason(&fields)
        return try fields.finish(item, due, consents, reason) {
            .renegotiate(Renegotiation(item: $0, due: $1, consents: $2, reason: $3))
        }
    }

    private func resumeMediation(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = self.reason(&fields)
        let consents = self.consents(&fields)
        return try fields.finish(reason, consents) {
            .resumeMediation(MediationResumption(reason: $0, consents: $1))
        }
    }
}
