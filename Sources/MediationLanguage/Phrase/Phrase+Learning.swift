// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// What is learned from cases: themes of the month, what could not be solved, what is worth a second look.
    package enum Learning: CaseIterable, Bilingual {
        case more, themes, themesIntro, suggestions, noSuggestions, adopted, noThemes, adopt, title, plan, month, words
        case behind, steps, move, note, ending, stale, unsolved, unsolvedIntro, noUnsolved, why, cases, kinds, asked
        case questions, questionsIntro, noQuestions, act

        package var wording: (chinese: String, english: String) { themeWording ?? lookWording }

        private var themeWording: (chinese: String, english: String)? {
            switch self {
            case .more: ("从这些事里看出什么", "What these cases tell")
            case .themes: ("每月一题", "Theme of the month")
            case .themesIntro:
                (
                    "同一个镇、同一类、说法一样的事，电脑归在一起给您看。是不是一个题目、怎么办，由人来定。",
                    "Cases of one township, of one kind and told in the same words are put side by side. Whether that is a "
                        + "theme, and what to do about it, is for people to decide."
                )
            case .suggestions: ("最近三个月像一回事的", "Alike in the last three months")
            case .noSuggestions: ("最近三个月没有三件以上说法一样的事。", "No three cases of the last three months are alike.")
            case .adopted: ("已经定下的题目", "Themes that were adopted")
            case .noThemes: ("还没有定下题目。", "No theme has been adopted yet.")
            case .adopt: ("定为这个月的题目", "Make it this month's theme")
            case .title: ("题目叫什么", "What to call it")
            case .plan: ("打算怎么办", "What is to be done")
            case .month: ("哪个月", "Month")
            case .words: ("都说到", "In common")
            case .behind: ("依据的事", "The cases behind it")
            case .steps: ("一步一步", "Step by step")
            case .move: ("往下走", "Go on")
            case .note: ("做了什么，结果怎样", "What was done, and what came of it")
            case .ending: ("这个题目已经有了结果。", "This theme has come to its end.")
            case .stale: ("刚才有人改过了，请看最新的再写。", "Somebody has just changed it: look at it as it is now.")
            case .unsolved, .unsolvedIntro, .noUnsolved, .why, .cases, .kinds, .asked, .questions, .questionsIntro,
                .noQuestions, .act:
                nil
            }
        }

        private var lookWording: (chinese: String, english: String) {
            switch self {
            case .unsolved: ("没谈成的事，缺什么", "Not agreed: what was missing")
            case .unsolvedIntro:
                (
                    "没谈成不是过错。缺的是哪项权力、哪条规定、哪个部门，记下来，才好补上。",
                    "Not to agree is no fault. Which power, rule or office was missing is written here, so that it can be made "
                        + "good."
                )
            case .noUnsolved: ("这段时间没有没谈成、转走或不予受理的事。", "In this time nothing ended without agreement.")
            case .why: ("为什么", "Why")
            case .cases: ("几件", "Cases")
            case .kinds: ("哪几类", "Kinds")
            case .asked: ("当时写的", "What was written")
            case .questions: ("想再看一眼的", "Worth a second look")
            case .questionsIntro:
                (
                    "下面这些不说明谁做错了，只是想多问一句：别的单位回访时，会多抽到它们一些。",
                    "None of this says that anybody did wrong. We only ask once more: these are drawn more often for a call-back "
                        + "by another unit."
                )
            case .noQuestions: ("没有想再看的。", "There is nothing to look at again.")
            case .act: ("已放进回访抽签", "In the draw for call-backs")
            case .more, .themes, .themesIntro, .suggestions, .noSuggestions, .adopted, .noThemes, .adopt, .title, .plan,
                .month, .words, .behind, .steps, .move, .note, .ending, .stale:
                ("", "")
            }
        }
    }
}

extension Phrase.Learning {
    /// How many cases of how many of its kind a group has, and how many are like them elsewhere.
    package static func size(_ cases: Int, of kind: Int, elsewhere: Int) -> Sentence {
        Sentence(
            "\(cases)件，这里同类共\(kind)件" + (elsewhere == 0 ? "" : "；别的乡镇还有\(elsewhere)件"),
            counted(cases, "case") + " of \(kind) of this kind here"
                + (elsewhere == 0 ? "" : ", and \(elsewhere) in other townships"))
    }

    /// The number of cases behind a theme or a question.
    package static func number(_ cases: Int) -> Sentence { Sentence("\(cases)件", counted(cases, "case")) }
}
