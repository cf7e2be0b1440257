// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// What parties say, and what they are answered.
    static let voiceFields: [Command.Kind: [Field]] = [
        .hearParty: [
            Field("party", .party),
            Field("wish", .code(.partyWish)),
            Field("words", .text(limit: TextLimit.short), isRequired: false),
        ],
        .answerParty: [
            Field("party", .party),
            Field("answer", .text(limit: TextLimit.short)),
        ],
    ]
}
