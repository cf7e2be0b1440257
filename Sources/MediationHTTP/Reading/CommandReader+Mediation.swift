// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Talking it over: sessions, pauses, more time.
extension CommandReader {
    static let mediationRecipes: [Command.Kind: Recipe] = [
        .holdSession: Self.holdSession,
        .pause: Self.pause,
        .resume: Self.resume,
        .extend: Self.extend,
    ]

    private func holdSession(_ fields: inout FieldReader) throws(Problem) -> Command {
        let day = self.day("held_on", &fields)
        let manner = fields.required("manner", FieldRule<SessionManner>.choice)
        let place = fields.required("place", .line(max: TextLimit.place))
        let present = fields.list("present", count: 0...PartyNumber.limit, .party)
        let notes = fields.optional("notes", .text(max: TextLimit.long))
        let mood = fields.optional("mood", FieldRule<Mood>.choice)
        return try fields.finish(day, manner, place, present, notes, mood) {
            .holdSession(
                SessionRecord(heldOn: $0, manner: $1, place: $2, present: PartySet($3), notes: $4, mood: $5))
        }
    }

    private func pause(_ fields: inout FieldReader) throws(Problem) -> Command {
        let reason = fields.required("reason", FieldRule<PauseReason>.choice)
        let until = fields.required("until", .day)
        let told = flag("parties_told", &fields)
        let note = self.note(&fields)
        return try fields.finish(reason, until, told, note) {
            .pause(Pause(reason: $0, until: $1, arePartiesTold: $2, note: $3))
        }
    }

    private func resume(_ fields: inout FieldReader) throws(Problem) -> Command {
        let note = self.note(&fields)
        return try fields.finish(note) { .resume(Resumption(note: $0)) }
    }

    private func extend(_ fields: inout FieldReader) throws(Problem) -> Command {
        let until = fields.required("until", .day)
        let consents = self.consents(&fields)
        return try fields.finish(until, consents) { .extend(Extension(until: $0, consents: $1)) }
    }
}
