// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Phrase {
    /// Opening a case: five things, no more.
    package enum Opening: CaseIterable, Bilingual {
        case title, intro, whoAsks, aboutWhom, addParty, removeParty, what, whatHint, placeHint, suggestKind
        case kindHint, phoneHint, requestDateHint, submit, done, danger, offline, more, emergency, sentBefore
        case oneMore, whichKind, otherKinds, phoneShort, phoneLong, whoHint, who

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("记下一件事", "Write down a case")
            case .intro:
                (
                    "五样就够：谁和谁、什么事、在哪里、哪一类、急不急。",
                    "Five things are enough: who and who, what, where, which kind, how urgent."
                )
            case .whoAsks: ("谁来说的", "Who asks")
            case .aboutWhom: ("和谁的事", "With whom")
            case .addParty: ("再加一个人", "Add somebody")
            case .removeParty: ("去掉", "Remove")
            case .what: ("什么事", "What happened")
            case .whatHint: ("一句话就行，比如“隔壁屋檐水滴到我家墙”", "One sentence, such as \"the neighbour's eaves drip on my wall\"")
            case .placeHint: ("比如：老井边、村口小店", "Such as: by the old well, at the shop")
            case .suggestKind: ("看内容自动选", "Chosen from the words")
            case .kindHint: ("猜得不对就改", "Change it if it was guessed wrong")
            case .phoneHint: ("没有可以空着", "Leave empty if there is none")
            case .requestDateHint: ("今天来的就不用填", "Leave empty if they asked today")
            case .submit: ("记下", "Write it down")
            case .done: ("已经记下，承办人就是您。", "Written down; you hold the case.")
            case .danger:
                ("有人受伤、动刀、扬言要命，先打110，再记。", "Somebody is hurt, armed or threatened: call 110 first, then write.")
            case .more: ("还有别人，或者别的要写", "Others, or more to write")
            case .emergency: ("先打 110", "Call 110 first")
            case .oneMore: ("再问一句就好", "One more question")
            case .whichKind: ("这是哪一类的事？", "Which kind is it?")
            case .otherKinds: ("都不像，选别的", "None of these: choose another")
            case .phoneShort:
                ("电话像是少了一位，也可以先存着。", "A digit of the telephone seems to be missing; it may stay as it is.")
            case .phoneLong: ("电话像是多了一位，也可以先存着。", "The telephone seems to have a digit too many; it may stay as it is.")
            case .who: ("谁和谁", "Who and who")
            case .whoHint: ("小名、谁家都行，大名以后再补", "A nickname will do; the full name can wait")
            case .sentBefore:
                (
                    "这一页已经记下过一件事。如果这是另一件，再按一次就记下。",
                    "This page has already written down a case. If this is another one, press once more."
                )
            case .offline: ("网络断了，已存在手机里，有网自动送。", "No network: kept on this phone, and sent when there is one.")
            }
        }
    }
}

extension Phrase.Opening {
    /// A kind that the words sound like, as a button that writes the case down.
    package static func soundsLike(_ kind: DisputeType) -> Sentence {
        Sentence(
            "像是“\(kind.text(in: .chinese))”，记下", "Like \"\(kind.text(in: .english))\": write it down")
    }

    /// Whose telephone is asked about.
    package static func phone(of name: String) -> Sentence {
        Sentence("\(name)的电话", "Telephone of \(name)")
    }

    /// The code under which people may ask for the case.
    package static func opened(code: String) -> Sentence { Sentence("代号 \(code)", "Code \(code)") }

    /// One of the five inputs is too long.
    package static func limit(_ characters: Int) -> Sentence {
        Sentence("最多\(characters)个字", "at most " + counted(characters, "character"))
    }
}
