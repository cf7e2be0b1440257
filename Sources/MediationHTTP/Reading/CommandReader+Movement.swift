// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Asking other units, and what they answer.
extension CommandReader {
    static let movementRecipes: [Command.Kind: Recipe] = [
        .escalate: Self.escalate,
        .recall: Self.recall,
        .acceptTransfer: Self.acceptTransfer,
        .returnTransfer: Self.returnTransfer,
        .contestReturn: Self.contestReturn,
        .decideContest: Self.decideContest,
        .handDown: Self.handDown,
        .join: Self.join,
        .referOut: Self.referOut,
        .confirmReceipt: Self.confirmReceipt,
        .recordFeedback: Self.recordFeedback,
    ]

    private func escalate(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<EscalationReason>.choice)
        let tried = fields.required("tried", .text(max: TextLimit.long))
        let consents = self.consents(&fields)
        let helpOnly = flag("help_only", &fields)
        let skip = flag("skip", &fields)
        return try fields.finish(reason, tried, consents, helpOnly, skip) {
            .escalate(Escalation(reason: $0, tried: $1, consents: $2, isHelpOnly: $3, isSkip: $4))
        }
    }

    private func recall(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = note(&fields, at: "reason")
        return try fields.finish(reason) { .recall(Recall(reason: $0)) }
    }

    private func acceptTransfer(_ fields: inout FieldReader) throws(Problem) -> Command {
        let assignee = fields.optional("assignee", .person)
        let consents = self.consents(&fields)
        return try fields.finish(assignee, consents) {
            .acceptTransfer(TransferAcceptance(assignee: $0, consents: $1))
        }
    }

    private func returnTransfer(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<ReturnReason>.choice)
        let advice = fields.required("advice", .text(max: TextLimit.long))
        return try fields.finish(reason, advice) { .returnTransfer(TransferReturn(reason: $0, advice: $1)) }
    }

    private func contestReturn(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = self.reason(&fields, max: TextLimit.long)
        return try fields.finish(reason) { .contestReturn(Contest(reason: $0)) }
    }

    private func decideContest(_ fields: inout FieldReader) throws(Problem) -> Command {
        let stands = flag("stands", &fields)
        let reason = self.reason(&fields, max: TextLimit.long)
        return try fields.finish(stands, reason) { .decideContest(ContestDecision(doesStand: $0, reason: $1)) }
    }

    private func handDown(_ fields: inout FieldReader) throws(Problem) -> Command {
        let help = fields.list("help", count: 0...HelpKind.allCases.count, FieldRule<HelpKind>.choice)
        let advice = fields.required("advice", .text(max: TextLimit.long))
        let consents = self.consents(&fields)
        return try fields.finish(help, advice, consents) {
            .handDown(HandDown(help: $0, advice: $1, consents: $2))
        }
    }

    private func join(_ fields: inout FieldReader) throws(Problem) -> Command {
        let level = fields.required("level", FieldRule<Level>.choice)
        let consents = self.consents(&fields)
        return try fields.finish(level, consents) { .join(Joining(level: $0, consents: $1)) }
    }

    private func referOut(_ fields: inout FieldReader) throws(Problem) -> Command {
        let outlet = fields.required("outlet", FieldRule<Outlet>.choice)
        let reason = self.reason(&fields, max: TextLimit.long)
        let papers = self.papers(&fields)
        return try fields.finish(outlet, reason, papers) {
            .referOut(Referral(outlet: $0, reason: $1, papers: $2))
        }
    }

    private func confirmReceipt(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = self.day("received_on", &fields)
        let receipt = fields.required("receipt", .text(max: TextLimit.short))
        return try fields.finish(day, receipt) { .confirmReceipt(OutletReceipt(receivedOn: $0, receipt: $1)) }
    }

    private func recordFeedback(_ fields: inout FieldReader) throws(Problem) -> Command {
        let result = fields.required("result", FieldRule<OutletResult>.choice)
        let day = self.day("heard_on", &fields)
        let note = self.note(&fields)
        return try fields.finish(result, day, note) {
            .recordFeedback(Feedback(result: $0, heardOn: $1, note: $2))
        }
    }
}
