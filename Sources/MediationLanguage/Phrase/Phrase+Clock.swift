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
    /// What is owed, with the number of the item or of the whistle where there is one.
    package func title(of subject: Int) -> Sentence {
        let (chinese, english) = wording
        return subject == 0
            ? Sentence(chinese, english) : Sentence("\(chinese)（第\(subject)项）", "\(english), no. \(subject)")
    }
}
