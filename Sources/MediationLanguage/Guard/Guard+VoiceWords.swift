// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// What parties say is answered, in words.
    static let voiceWords: [Guard: Sentence] = [
        .partyWaits: Sentence(
            "这一位现在没有话等着回：选来过话的那一位。", "This party waits for no answer: choose the one that has said something."),
        .answerGiven: Sentence("还没写怎么回的：写一句就行。", "What the party was told is missing: one sentence will do."),
    ]
}
