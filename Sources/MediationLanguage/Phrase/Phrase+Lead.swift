// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Reporting what somebody heard, and what becomes of it.
    package enum Lead: CaseIterable, Bilingual {
        case title, intro, link, submit, done, whatHint, registerIntro, nobodyYet

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("报一条线索", "Report a lead")
            case .intro:
                ("听说了、看见了，先报上来：哪里、什么事，一句话就行，不用写是谁。", "Heard or seen: where, and one sentence. Nobody has to be named.")
            case .link: ("只是听说？先报上来", "Only heard of it? Report a lead")
            case .submit: ("报上来", "Report it")
            case .done: ("线索已经报上来，先由您看着。", "The lead is written down; you look after it.")
            case .whatHint: ("比如“三组两家为水沟天天吵”", "Such as \"two families quarrel over the ditch\"")
            case .registerIntro:
                ("去看过了，确实有这回事：补上谁和谁，就正式记下来。", "It is true: add who and who, and it is a case.")
            case .nobodyYet: ("还没有写是谁和谁。", "Nobody is named yet.")
            }
        }
    }
}
