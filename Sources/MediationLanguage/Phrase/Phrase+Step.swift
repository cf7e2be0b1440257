// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The short form of one step of a case.
    package enum Step: CaseIterable, Bilingual {
        case notYet, myself, unsaid, amountHint, moreTerms, rightsSheet, rights, today, received, notReached
        case trouble, noTrouble, everybody, ahead, otherCase, noWarnings, promised, next, before

        package var wording: (chinese: String, english: String) {
            switch self {
            case .notYet: ("还没说", "not yet")
            case .next: ("接下来", "Next")
            case .before: ("上一个", "Back")
            case .myself: ("我自己", "I do")
            case .unsaid: ("没说", "not said")
            case .amountHint: ("元；不是钱的事就空着", "yuan; empty unless it is about money")
            case .moreTerms: ("还要再加一条", "One more term")
            case .rightsSheet: ("念给各方听：权利和义务", "Read to everyone: rights and duties")
            case .rights:
                (
                    """
                    人民调解不收钱。您可以选调解员，可以要求有关系的人回避；可以接受、拒绝，随时可以不谈；可以要求公开或者不公开；\
                    愿不愿意达成协议由您自己定。您要说实话，守秩序，尊重调解员，也尊重对方。谈成的协议有约束力，要做到；\
                    双方可以在三十天内一起请法院确认。不愿谈或者谈不成，可以仲裁、请政府处理或者起诉，谈过不影响这些权利。
                    """,
                    """
                    Mediation is free. You may choose the mediator and object to one who has an interest; you may accept, \
                    refuse or stop at any time; you may ask that it be public or not; whether you agree is up to you. Speak \
                    the truth, keep order, respect the mediator and the other side. An agreement binds; within thirty days \
                    you may together ask the court to confirm it. If you do not talk or do not agree, arbitration, the \
                    government and the courts stay open to you.
                    """
                )
            case .today: ("今天就不用改", "Leave it if it is today")
            case .received: ("随请求一起来的同意", "Consents that came with the request")
            case .notReached: ("没问到", "Not reached")
            case .trouble: ("有", "Yes")
            case .noTrouble: ("没有", "No")
            case .ahead: ("填今天以后的日子", "A day that lies ahead")
            case .otherCase: ("代号写在那一件的页面最上面，十个字母和数字", "The code stands at the top of its page, such as 7K3M2-Q9XDA")
            case .noWarnings: ("这份协议没有要特别提醒的。", "There is nothing to warn of in this agreement.")
            case .promised: ("写好的内容", "What it says")
            case .everybody: ("各方都说做到了，也可以不要凭据", "Without proof, each party's word will do")
            }
        }
    }
}

extension Phrase.Step {
    /// Which of a form's questions this is, for those who hear the page.
    package static func question(_ number: Int, of all: Int) -> Sentence {
        Sentence("第\(number)问，一共\(all)问", "Question \(number) of \(all)")
    }
}
