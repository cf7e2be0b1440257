// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Endings and what comes afterwards.
extension CommandReader {
    static let endingRecipes: [Command.Kind: Recipe] = [
        .terminate: Self.terminate,
        .withdraw: Self.withdraw,
        .followUp: Self.followUp,
        .close: Self.close,
        .archive: Self.archive,
        .merge: Self.merge,
        .reopen: Self.reopen,
    ]

    private func terminate(_ fields: inout FieldReader) throws(Problem) -> Command {
        let ground = fields.required("ground", FieldRule<TerminationGround>.choice)
        let routes = self.routes(&fields)
        let note = self.note(&fields)
        return try fields.finish(ground, routes, note) { .terminate(Termination(ground: $0, routes: $1, note: $2)) }
    }

    private func withdraw(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        let way = fields.required("way", FieldRule<ConsentWay>.choice)
        let reason = note(&fields, at: "reason")
        return try fields.finish(party, way, reason) { .withdraw(Withdrawal(party: $0, way: $1, reason: $2)) }
    }

    private func followUp(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = self.day("asked_on", &fields)
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
        let note = self.note(&fields)
        return try fields.finish(day, way, answers, note) {
            .followUp(FollowUp(askedOn: $0, way: $1, answers: $2, note: $3))
        }
    }

    private func close(_ fields: inout FieldReader) throws(Problem) -> Command {
        let waiver = note(&fields, at: "waiver")
        return try fields.finish(waiver) { .close(Closing(waiver: $0)) }
    }

    private func archive(_ fields: inout FieldReader) throws(Problem) -> Command {
        let papers = self.papers(&fields)
        let note = self.note(&fields)
        return try fields.finish(papers, note) { .archive(Archival(papers: $0, note: $1)) }
    }

    private func merge(_ fields: inout FieldReader) throws(Problem) -> Command {
        let into = fields.required("into", .otherCase(among: cases))
        let note = self.note(&fields)
        return try fields.finish(into, note) { .merge(Merge(into: $0, note: $1)) }
    }

    private func reopen(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = self.reason(&fields)
        return try fields.finish(reason) { .reopen(Reopening(reason: $0)) }
    }
}
