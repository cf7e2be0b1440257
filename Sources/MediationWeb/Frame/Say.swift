// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage

/// Speaks the language of a page: `say(Phrase.Today.title)`.
struct Say: Hashable, Sendable {
    let language: Language
    /// Days are told as seen from this one.
    let today: LegalDay

    func callAsFunction(_ text: any Bilingual) -> String { text.text(in: language) }

    /// A text of our own that has both languages in one place: for marks and separators only.
    func either(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    func day(_ day: LegalDay) -> String { day.text(in: language, today: today) }
    func moment(_ moment: Timestamp) -> String { moment.text(in: language, today: today) }
    var colon: String { either("：", ": ") }
    var comma: String { either("，", ", ") }
}
