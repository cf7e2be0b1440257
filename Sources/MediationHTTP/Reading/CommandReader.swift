// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// Reads a command with what it carries, from JSON and from forms alike, and names every wrong field at once.
package struct CommandReader {
    /// Days that are left out mean this one.
    private let today: LegalDay

    package init(today: LegalDay) { self.today = today }

    /// Reads the field `command` and the fields of that command.
    ///
    /// - Throws: a `Problem` with all wrong fields; opening a case is not a command on a case.
    package func read(_ fields: inout FieldReader) throws(Problem) -> Command {
        let rule = FieldRule<Command.Kind>.choice.then { kind throws(FieldRefusal) in
            guard kind != .register else { throw FieldRefusal(.notAChoice, "must be a command on a case") }
            return kind
        }
        guard case .valid(let kind) = fields.required("command", rule) else {
            throw fields.problem
        }
        return try command(kind, &fields)
    }

    private func command(_ kind: Command.Kind, _ fields: inout FieldReader) throws(Problem) -> Command {
        switch kind {
        case .register: throw Problem(.notFound)
        case .accept: try accept(&fields)
        case .decline: try decline(&fields)
        case .holdSession: try holdSession(&fields)
        case .escalate: try escalate(&fields)
        case .recall: try recall(&fields)
        case .acceptTransfer: try acceptTransfer(&fields)
        case .returnTransfer: try returnTransfer(&fields)
        case .agree: try agree(&fields)
        case .perform: try perform(&fields)
        case .terminate: try terminate(&fields)
        case .withdraw: try withdraw(&fields)
        case .followUp: try followUp(&fields)
        case .close: try close(&fields)
        case .reopen: try reopen(&fields)
        }
    }

    private func accept(_ fields: inout FieldReader) throws(Problem) -> Command {
        let consents = consents("consents", &fields)
        let rights = fields.optional("rights_told", .flag, default: false)
        let recusal = fields.optional("recusal_clear", .flag, default: false)
        return try fields.finish(consents, rights, recusal) {
            .accept(Acceptance(consents: $0, areRightsTold: $1, isRecusalClear: $2))
        }
    }

    private func decline(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<DeclineReason>.choice)
        let routes = routes(&fields)
        let note = note("note", &fields)
        return try fields.finish(reason, routes, note) { .decline(Refusing(reason: $0, routes: $1, note: $2)) }
    }

    private func holdSession(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = fields.optional("held_on", .day, default: today)
        let manner = fields.required("manner", FieldRule<SessionManner>.choice)
        let place = fields.required("place", .line(max: TextLimit.place))
        let present = fields.list("present", count: 0...PartyNumber.limit, .party)
        let notes = fields.optional("notes", .text(max: TextLimit.long))
        return try fields.finish(day, manner, place, present, notes) {
            .holdSession(SessionRecord(heldOn: $0, manner: $1, place: $2, present: PartySet($3), notes: $4))
        }
    }

    private func escalate(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<EscalationReason>.choice)
        let tried = fields.required("tried", .text(max: TextLimit.long))
        let consents = consents("consents", &fields)
        let helpOnly = fields.optional("help_only", .flag, default: false)
        return try fields.finish(reason, tried, consents, helpOnly) {
            .escalate(Escalation(reason: $0, tried: $1, consents: $2, isHelpOnly: $3))
        }
    }

    private func recall(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = note("reason", &fields)
        return try fields.finish(reason) { .recall(Recall(reason: $0)) }
    }

    private func acceptTransfer(_ fields: inout FieldReader) throws(Problem) -> Command {
        let assignee = fields.optional("assignee", .person)
        let consents = consents("consents", &fields)
        return try fields.finish(assignee, consents) {
            .acceptTransfer(TransferAcceptance(assignee: $0, consents: $1))
        }
    }

    private func returnTransfer(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<ReturnReason>.choice)
        let advice = fields.required("advice", .text(max: TextLimit.long))
        return try fields.finish(reason, advice) { .returnTransfer(TransferReturn(reason: $0, advice: $1)) }
    }

    private func agree(_ fields: inout FieldReader) throws(Problem) -> Command {
        let form = fields.required("form", FieldRule<AgreementForm>.choice)
        let day = fields.optional("reached_on", .day, default: today)
        let terms = fields.objects("terms", count: 0...30) { term in
            let obligor = term.required("obligor", .party)
            let promise = term.required("promise", .text(max: TextLimit.short))
            let amount = term.optional("amount", .fen)
            let due = term.required("due", .day)
            return term.combine(obligor, promise, amount, due) {
                Term(obligor: $0, promise: $1, amount: $2, due: $3)
            }
        }
        let confirmations = consents("confirmations", &fields)
        let record = fields.optional("record", .text(max: TextLimit.long))
        let signed = fields.optional("mediator_signed", .flag, default: false)
        let sealed = fields.optional("sealed", .flag, default: false)
        return try fields.finish(form, day, terms, confirmations, record, signed, sealed) {
            .agree(
                Agreement(
                    form: $0, reachedOn: $1, terms: $2, confirmations: $3, record: $4, isMediatorSigned: $5,
                    isSealed: $6))
        }
    }

    private func perform(_ fields: inout FieldReader) throws(Problem) -> Command {
        let item = fields.required("item", .integer(1...30))
        let day = fields.optional("performed_on", .day, default: today)
        let proof = fields.optional("proof", FieldRule<ProofKind>.choice)
        let confirmations = consents("confirmations", &fields)
        let note = note("note", &fields)
        return try fields.finish(item, day, proof, confirmations, note) {
            .perform(Performance(item: $0, performedOn: $1, proof: $2, confirmations: $3, note: $4))
        }
    }

    private func terminate(_ fields: inout FieldReader) throws(Problem) -> Command {
        let ground = fields.required("ground", FieldRule<TerminationGround>.choice)
        let routes = routes(&fields)
        let note = note("note", &fields)
        return try fields.finish(ground, routes, note) { .terminate(Termination(ground: $0, routes: $1, note: $2)) }
    }

    private func withdraw(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        let way = fields.required("way", FieldRule<ConsentWay>.choice)
        let reason = note("reason", &fields)
        return try fields.finish(party, way, reason) { .withdraw(Withdrawal(party: $0, way: $1, reason: $2)) }
    }

    private func followUp(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = fields.optional("asked_on", .day, default: today)
        let way = fields.required("way", FieldRule<FollowUpWay>.choice)
        let answers = fields.objects("answers", count: 0...PartyNumber.limit) { answer in
            let party = answer.required("party", .party)
            let reached = answer.required("reached", .flag)
            let performance = answer.optional("performance", FieldRule<PerformanceReport>.choice)
            let satisfaction = answer.optional("satisfaction", FieldRule<Satisfaction>.choice)
            let trouble = answer.optional("new_trouble", .flag)
            return answer.combine(party, reached, performance, satisfaction, trouble) {
                FollowUpAnswer(party: $0, isReached: $1, performance: $2, satisfaction: $3, hasNewTrouble: $4)
            }
        }
        let note = note("note", &fields)
        return try fields.finish(day, way, answers, note) {
            .followUp(FollowUp(askedOn: $0, way: $1, answers: $2, note: $3))
        }
    }

    private func close(_ fields: inout FieldReader) throws(Problem) -> Command {
        let waiver = note("waiver", &fields)
        return try fields.finish(waiver) { .close(Closing(waiver: $0)) }
    }

    private func reopen(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", .text(max: TextLimit.short))
        return try fields.finish(reason) { .reopen(Reopening(reason: $0)) }
    }
}

extension CommandReader {
    /// Each party once; forms leave the way empty for a party that has not agreed.
    private func consents(_ name: String, _ fields: inout FieldReader) -> Reading<[Consent]> {
        let given = fields.objects(name, count: 0...PartyNumber.limit) { consent in
            let party = consent.required("party", .party)
            let way = consent.optional("way", FieldRule<ConsentWay>.choice)
            return consent.combine(party, way) { (party: $0, way: $1) }
        }
        guard case .valid(let given) = given else { return .invalid }
        guard Set(given.map(\.party)).count == given.count else {
            return fields.refuse(name, FieldRefusal(.repeated, "must name each party once only"))
        }
        return .valid(given.compactMap { entry in entry.way.map { Consent(party: entry.party, way: $0) } })
    }

    private func routes(_ fields: inout FieldReader) -> Reading<[Route]> {
        fields.list("routes", count: 0...Route.allCases.count, FieldRule<Route>.choice)
    }

    private func note(_ name: String, _ fields: inout FieldReader) -> Reading<String?> {
        fields.optional(name, .text(max: TextLimit.short))
    }
}
