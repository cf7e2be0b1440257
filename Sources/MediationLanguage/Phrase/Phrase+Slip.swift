// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Phrase {
    /// What a party reads with the code of the paper slip, and what stands on the slip.
    package enum Slip: CaseIterable, Bilingual {
        case title, enterCode, look, unknownCode, whoHandles, promises, rights, speak, send, thanks, answer
        case issue, sheet, keep, back, voices

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("您的事到哪一步了", "Where your case stands")
            case .enterCode: ("请输入纸条上的码", "Enter the code on your slip")
            case .look: ("看一看", "Look")
            case .unknownCode:
                (
                    "没有这个码，看看有没有抄错；换过新纸条的，旧的就不能用了。",
                    "There is no such code. Was it copied wrongly? A new slip ends the old one."
                )
            case .whoHandles: ("谁在办", "Who handles it")
            case .promises: ("您答应的事", "What you promised")
            case .rights:
                (
                    "您随时可以不谈、可以换人谈、可以走别的路；调解不收钱。",
                    "You may stop, ask for another mediator, or go another way at any time. Mediation is free."
                )
            case .speak: ("有话要说", "Say something")
            case .send: ("说一声", "Send")
            case .thanks: ("知道了，会有人找您。", "Thank you; somebody will call you.")
            case .answer: ("给您的回话", "What you were answered")
            case .issue: ("打印纸条", "Print the slip")
            case .sheet: ("您的调解纸条", "Your mediation slip")
            case .keep:
                (
                    "打开下面的网址，或者在网页上输入这个码，就能看到事情到哪一步了，有话也能说。纸条收好，别给别人。",
                    "Open this address, or enter the code on our page, to see where your case stands and to be heard. "
                        + "Keep the slip to yourself."
                )
            case .back: ("回到这件事", "Back to the case")
            case .voices: ("当事人来话", "The parties have said")
            }
        }
    }

    /// Where a case stands, as one tells somebody who has never read a law.
    package struct Standing: Bilingual {
        private let stage: Stage

        package init(_ stage: Stage) { self.stage = stage }

        package var wording: (chinese: String, english: String) {
            switch stage {
            case .lead, .dismissed: ("还没有登记。", "It has not been registered yet.")
            case .registered:
                ("已经记下来了，正在问各方愿不愿意谈。", "It is registered; each party is being asked whether it wants to talk.")
            case .declined: ("这里办不了，已经告诉您该走哪条路。", "It cannot be taken on here; you were told where to go.")
            case .accepted: ("各方都愿意谈，正在约时间。", "Everybody is ready to talk; a day is being arranged.")
            case .mediating: ("正在谈。", "Talks are going on.")
            case .paused: ("先放一放，到时候接着谈。", "The talks are resting and will go on.")
            case .transferPending:
                (
                    "正在请别的单位帮忙；他们接下来以前，还是原来的人负责。",
                    "Another unit was asked for help; until it takes over, the same person is responsible."
                )
            case .agreed: ("谈成了，等着照办。", "An agreement was reached and is to be kept.")
            case .performing: ("谈成了，正在一条一条照办。", "An agreement was reached and is being kept, item by item.")
            case .performed: ("说好的都办完了，还会回头问问您。", "Everything agreed was done; you will be asked how it went.")
            case .released:
                (
                    "说好的事，没办的大家都同意免了；还会回头问问您。",
                    "What was not done was let go with everybody's consent; you will be asked how it went."
                )
            case .defaulted: ("说好的事过了日子还没办，正在催。", "Something agreed is overdue; it is being followed up.")
            case .terminated:
                ("没谈成，已经告诉您还有哪些路可以走。", "The talks ended without an agreement; you were told of the other ways.")
            case .withdrawn: ("申请撤回了；想再谈，随时可以来。", "The request was taken back; you may come again at any time.")
            case .referred: ("已经移送给该管的单位。", "It was referred to the authority in charge.")
            case .closed, .archived: ("办完了；有反复，随时说。", "It is closed; say so if it comes up again.")
            }
        }
    }
}
