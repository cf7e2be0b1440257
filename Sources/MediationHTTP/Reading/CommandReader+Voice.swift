// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// What parties say, and what they are answered.
extension CommandReader {
    static let voiceRecipes: [Command.Kind: Recipe] = [
        .hearParty: Self.hearParty,
        .answerParty: Self.answerParty,
    ]

    private func hearParty(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        let wish = fields.required("wish", FieldRule<PartyWish>.choice)
        let words = note(&fields, at: "words")
        return try fields.finish(party, wish, words) { .hearParty(Voice(party: $0, wish: $1, words: $2)) }
    }

    private func answerParty(_ fields: inout FieldReader) throws(Problem) -> Command {
        let party = fields.required("party", .party)
        let answer = fields.required("answer", .text(max: TextLimit.short))
        return try fields.finish(party, answer) { .answerParty(VoiceAnswer(party: $0, answer: $1)) }
    }
}
