// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The one screen of a leader.
    package enum Overview: CaseIterable, Bilingual {
        case title, breaking, notActed, moved, allCalm, allActed, nothingMoved, dangerous, late, soon, few, noNames
        case allFigures

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("今天要看的", "What to look at today")
            case .breaking: ("哪里要出事", "What is about to break")
            case .notActed: ("哪个单位还没办", "Who has not acted")
            case .moved: ("哪些数字动了，为什么", "Which figures moved, and why")
            case .allCalm: ("没有有危险的，也没有快到期的。", "Nothing is dangerous or about to be late.")
            case .allActed: ("没有超期的。", "Nothing is late.")
            case .nothingMoved: ("上个月和前一个月比，没有明显变化。", "Last month differs little from the month before.")
            case .dangerous: ("有危险", "in danger")
            case .late: ("超期", "late")
            case .soon: ("快到期", "due soon")
            case .few: ("不到3件", "fewer than 3 cases")
            case .noNames: ("只有件数，没有人名。少于3件的不写几件。", "Numbers only, no names. Fewer than 3 cases are not counted out.")
            case .allFigures: ("看全部数字", "All figures")
            }
        }
    }
}

extension Phrase.Overview {
    /// How many cases.
    package static func cases(_ number: Int64) -> Sentence { Sentence("\(number)件", counted(Int(number), "case")) }

    /// What is left out of one screen.
    package static func more(_ number: Int) -> Sentence {
        Sentence("还有\(number)个单位", "\(counted(number, "more unit"))")
    }

    /// From one month to the next.
    package static func change(_ before: String, _ after: String) -> Sentence {
        Sentence("\(before) → \(after)", "\(before) → \(after)")
    }
}
