// SPDX-License-Identifier: Apache-2.0

/// A text with values in it, put together in both languages at once: functions in `Phrase` make them.
package struct Sentence: Bilingual, Hashable, Sendable {
    private let chinese: String
    private let english: String

    package var wording: (chinese: String, english: String) { (chinese, english) }

    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}

/// `1 case`, `2 cases`: English nouns bend, Chinese ones do not.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) " + (number == 1 ? one : many ?? one + "s")
}
