// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Cases of others whose parties the own unit was drawn to ask.
    package enum CallBack: CaseIterable, Bilingual {
        case title, intro, nothing, heldBy, drawn

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("抽中你们回访的", "Call-backs that were drawn")
            case .intro:
                (
                    "这些事是别的地方办的，电脑抽签抽中你们去问一问：说好的做到了没有，满意不满意。问到什么记什么，办的单位改不了。",
                    "Others dealt with these; the lot fell on you to ask the parties whether all was kept and whether they "
                        + "are content. Write down what they say: whoever dealt with the case cannot change it."
                )
            case .nothing: ("没有抽中要问的。", "No call-back waits for you.")
            case .heldBy: ("哪里办的", "Dealt with by")
            case .drawn: ("哪天抽中的", "Drawn on")
            }
        }
    }
}

extension Phrase.CallBack {
    /// How many wait, on today's page.
    package static func waiting(_ number: Int) -> Sentence {
        Sentence("抽中你们回访的有\(number)件", counted(number, "call-back") + " drawn for your office")
    }
}
