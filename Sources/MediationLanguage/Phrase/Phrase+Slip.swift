// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// What a party reads with the code of the paper slip.
    package enum Slip: CaseIterable, Bilingual {
        case title, enterCode, unknownCode, whoHandles, rights, notSolved, stop, thanks

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("您的事到哪一步了", "Where your case stands")
            case .enterCode: ("请输入纸条上的码", "Enter the code on your slip")
            case .unknownCode: ("没有这个码，看看有没有抄错。", "There is no such code; was it copied wrongly?")
            case .whoHandles: ("谁在办", "Who handles it")
            case .rights:
                (
                    "您随时可以不谈、可以换人谈、可以走别的路；调解不收钱。",
                    "You may stop, ask for another mediator, or go another way at any time. Mediation is free."
                )
            case .notSolved: ("事情还没解决", "It is not solved")
            case .stop: ("我不想谈了", "I want to stop")
            case .thanks: ("知道了，会有人找您。", "Thank you; somebody will call you.")
            }
        }
    }
}
