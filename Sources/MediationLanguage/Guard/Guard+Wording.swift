// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Guard: Bilingual {
    /// What is missing, and the way on.
    package var wording: (chinese: String, english: String) {
        guard let sentence = Self.sentences[self] else { preconditionFailure("\(rawValue) has no words.") }
        return sentence.wording
    }

    // A guard without words, or with two, stops the program at its first use, so any test finds it.
    private static let sentences: [Guard: Sentence] = {
        let chapters = [
            openingWords, timeWords, mediationWords, movementWords, agreementWords, performanceWords, endingWords,
            careWords, riskWords, whistleWords, voiceWords,
        ]
        return Dictionary(uniqueKeysWithValues: chapters.joined().map { ($0.key, $0.value) })
    }()
}
