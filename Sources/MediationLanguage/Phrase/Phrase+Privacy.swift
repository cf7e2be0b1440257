// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// What is masked, and what opens it.
    package enum Privacy: CaseIterable, Bilingual {
        case showAll, revealTitle, revealIntro, whose, what, reason, note, show, shown, unknown, backToCase
        case glassTitle, glassIntro, open, sensitive, identityHint, identityWrong

        package var wording: (chinese: String, english: String) {
            switch self {
            case .showAll: ("看全部", "Show in full")
            case .revealTitle: ("看全部号码", "See a number in full")
            case .revealIntro:
                ("谁在什么时候、为什么看过，都会记下来。只显示这一次。", "Who looked, when and why is written down. It is shown this once.")
            case .whose: ("谁的", "Whose")
            case .what: ("看什么", "What")
            case .reason: ("为什么要看", "Why")
            case .note: ("用自己的话说一句", "In your own words")
            case .show: ("看", "Show")
            case .shown: ("离开这一页就看不到了。", "It is gone when you leave this page.")
            case .unknown: ("没有记下这一项。", "Nobody has written this down.")
            case .backToCase: ("回到案件", "Back to the case")
            case .glassTitle: ("这件事要先说明理由", "This case opens with a reason")
            case .glassIntro:
                (
                    "这是敏感案件，只有承办的人看得到。写明理由后可以看一天；谁看过、为什么，都会记下来。",
                    "It is sensitive: only those who hold it see it. With a reason you see it for a day; who looked and why "
                        + "is written down."
                )
            case .open: ("说明理由，打开", "Give the reason and open it")
            case .sensitive: ("敏感：只有必须知道的人看得到", "Sensitive: seen by those who have to know")
            case .identityHint: ("不填也可以", "May be left empty")
            case .identityWrong:
                (
                    "身份证号的最后一位对不上，也可以先存着",
                    "The last place of the identity number does not fit; it may be kept all the same"
                )
            }
        }
    }
}
