// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Phrase {
    /// Limits of time on pages and in the terminal.
    package enum Clock: CaseIterable, Bilingual {
        case why, alerts, source

        package var wording: (chinese: String, english: String) {
            switch self {
            case .why: ("为什么是这一天", "Why this day")
            case .alerts: ("要留意的期限", "Limits to watch")
            case .source: ("依据", "Source")
            }
        }
    }
}

extension ClockKind {
    /// What is owed, with the number of the item, of the whistle or of the party where there is one.
    package func title(of subject: Int) -> Sentence {
        let (chinese, english) = wording
        if subject == 0 { return Sentence(chinese, english) }
        return self == .partyAnswer
            ? Sentence("\(chinese)（第\(subject)位当事人）", "\(english), party \(subject)")
            : Sentence("\(chinese)（第\(subject)项）", "\(english), no. \(subject)")
    }
}
