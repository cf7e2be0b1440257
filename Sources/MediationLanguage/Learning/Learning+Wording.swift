// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ThemeState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .adopted: ("已定题", "adopted")
        case .working: ("正在办", "under way")
        case .done: ("办完了", "done")
        case .dropped: ("不办了", "dropped")
        }
    }
}

extension QuestionPattern: Bilingual {
    /// Friendly: a question, and never a reproach.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .twins:
            (
                "几件事写得一样，又是几分钟里连着记的。是一件事记了两遍吗？",
                "Told in the same words within minutes: is it one case written down twice?"
            )
        case .sameDay:
            (
                "当天记下、当天谈成、当天做到、当天结案。是补记的吗？",
                "Written down, agreed, kept and closed on one day: was it entered afterwards?"
            )
        case .monthEnd:
            (
                "一个月里结的案，多半在最后两天。是月底一起补的吗？",
                "Most closings of the month came on its last two days: were they entered together?"
            )
        case .flawless:
            (
                "半年里件件都成。真好，想听当事人说一说。",
                "Everything went well for half a year. That is fine; we would like to hear the parties."
            )
        }
    }

    /// A few words, for headings.
    package var short: Sentence {
        switch self {
        case .twins: Sentence("写得一样", "The same words")
        case .sameDay: Sentence("一天办完", "All on one day")
        case .monthEnd: Sentence("月底扎堆", "At the end of the month")
        case .flawless: Sentence("件件都成", "All went well")
        }
    }
}

extension UnsolvedReason {
    /// Why, in the words of the step that says so; the code itself where this program does not know it.
    package func text(in language: Language) -> String {
        let known: (any Bilingual)? =
            switch command {
            case .terminate: TerminationGround(rawValue: code)
            case .decline: DeclineReason(rawValue: code)
            case .referOut: Outlet(rawValue: code)
            case .escalate: EscalationReason(rawValue: code)
            case .returnTransfer: ReturnReason(rawValue: code)
            case _: nil
            }
        return known?.text(in: language) ?? code
    }
}
