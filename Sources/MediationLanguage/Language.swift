// SPDX-License-Identifier: Apache-2.0

/// A language of the pages, papers and messages. Chinese comes first and is what a person gets who asked for none.
package enum Language: String, CaseIterable, Sendable {
    case chinese = "zh-Hans"
    case english = "en"

    /// The language by its own name, for the switch between the two.
    package var ownName: String {
        switch self {
        case .chinese: "中文"
        case .english: "English"
        }
    }
}

/// Something that has words in each language: a code, a rule, a text of a page.
///
/// Conforming types answer with an exhaustive switch, so that a new case does not compile before it has both texts.
package protocol Bilingual: Sendable {
    var wording: (chinese: String, english: String) { get }
}

extension Bilingual {
    /// The words in one language.
    package func text(in language: Language) -> String {
        switch language {
        case .chinese: wording.chinese
        case .english: wording.english
        }
    }
}
