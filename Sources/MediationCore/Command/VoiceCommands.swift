// SPDX-License-Identifier: Apache-2.0

/// What a party says about the case, by the code of its slip or to whoever answers the telephone. It ends nothing by
/// itself: it is owed an answer.
package struct Voice: Hashable, Sendable {
    package let party: PartyNumber
    package let wish: PartyWish
    package let words: String?

    package init(party: PartyNumber, wish: PartyWish, words: String? = nil) {
        self.party = party
        self.wish = wish
        self.words = words
    }
}

/// What a party was answered.
package struct VoiceAnswer: Hashable, Sendable {
    package let party: PartyNumber
    package let answer: String

    package init(party: PartyNumber, answer: String) {
        self.party = party
        self.answer = answer
    }
}
