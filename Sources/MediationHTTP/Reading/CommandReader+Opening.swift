// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Taking a case on, and the people around it.
extension CommandReader {
    static let openingRecipes: [Command.Kind: Recipe] = [
        .dismissLead: Self.dismissLead,
        .register: Self.register,
        .recordConsent: Self.recordConsent,
        .accept: Self.accept,
        .decline: Self.decline,
        .assign: Self.assign,
        .invite: Self.invite,
        .object: Self.object,
        .nameRepresentatives: Self.nameRepresentatives,
    ]

    private func dismissLead(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<DismissalReason>.choice)
        let note = self.note(&fields)
        return try fields.finish(reason, note) { .dismissLead(LeadDismissal(reason: $0, note: $1)) }
    }

    private func register(_ fields: inout FieldReader) throws(Problem) -> Command {
        .register(try OpeningRequest(reading: &fields, defaults: defaults).registration)
    }

    private func recordConsent(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        let scope = fields.optional("scope", FieldRule<ConsentScope>.choice, default: .mediate)
        let answer = fields.required("answer", FieldRule<ConsentAnswer>.choice)
        let way = fields.required("way", FieldRule<ConsentWay>.choice)
        let note = self.note(&fields)
        return try fields.finish(party, scope, answer, way, note) {
            .recordConsent(ConsentRecord(party: $0, scope: $1, answer: $2, way: $3, note: $4))
        }
    }

    private func accept(_ fields: inout FieldReader) throws(Problem) -> Command {
        let consents = self.consents(&fields)
        let rights = flag("rights_told", &fields)
        let recusal = flag("recusal_clear", &fields)
        return try fields.finish(consents, rights, recusal) {
            .accept(Acceptance(consents: $0, areRightsTold: $1, isRecusalClear: $2))
        }
    }

    private func decline(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<DeclineReason>.choice)
        let routes = self.routes(&fields)
        let note = self.note(&fields)
        return try fields.finish(reason, routes, note) { .decline(Refusing(reason: $0, routes: $1, note: $2)) }
    }

    private func assign(_ fields: inout FieldReader) throws(Problem) -> Command {
        let assignee = fields.required("assignee", .person)
        let reason = note(&fields, at: "reason")
        return try fields.finish(assignee, reason) { .assign(Assignment(assignee: $0, reason: $1)) }
    }

    private func invite(_ fields: inout FieldReader) throws(Problem) -> Command {
        let kind = fields.required("kind", FieldRule<GuestKind>.choice)
        let name = fields.required("name", .line(max: TextLimit.name))
        let consents = self.consents(&fields)
        return try fields.finish(kind, name, consents) { .invite(Invitation(kind: $0, name: $1, consents: $2)) }
    }

    private func object(_ fields: inout FieldReader) throws(Problem) -> Command {
        let tie = fields.required("tie", FieldRule<Tie>.choice)
        let party = fields.optional("party", .party)
        let consents = self.consents(&fields)
        let note = self.note(&fields)
        return try fields.finish(tie, party, consents, note) {
            .object(Objection(tie: $0, party: $1, consents: $2, note: $3))
        }
    }

    private func nameRepresentatives(_ fields: inout FieldReader) throws(Problem) -> Command {
        let side = fields.required("side", FieldRule<Side>.choice)
        let chosen = fields.list("representatives", count: 0...PartyNumber.limit, .party)
        let consents = self.consents(&fields)
        return try fields.finish(side, chosen, consents) {
            .nameRepresentatives(Representation(side: $0, representatives: PartySet($1), consents: $2))
        }
    }
}
