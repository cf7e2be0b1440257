// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Requests for help that wait for an answer.
    package enum Queue: CaseIterable, Bilingual {
        case title, intro, from, reason, tried, consentComplete, consentMissing, helpOnly, waiting, nothing
        case consented, silent, lookAtCase

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("要审的", "Review")
            case .intro: ("下面请你们帮忙的，越急越在前。", "Requests from below, the most urgent first.")
            case .from: ("哪里来的", "From")
            case .reason: ("为什么", "Why")
            case .tried: ("已经怎么谈过", "What was tried")
            case .consentComplete: ("各方都同意换到这里谈", "All parties agree to go on here")
            case .consentMissing: ("还有人没同意，只能出主意", "Somebody has not agreed: advice only")
            case .helpOnly: ("只请出主意", "Advice only")
            case .waiting: ("等了多久", "Waiting for")
            case .nothing: ("没有等着审的。", "Nothing waits for review.")
            case .consented: ("同意", "agrees")
            case .silent: ("还没同意", "has not agreed")
            case .lookAtCase: ("看整个案件", "Look at the whole case")
            }
        }
    }
}

extension Phrase.Queue {
    /// How long a request has waited.
    package static func waiting(days: Int) -> Sentence {
        days == 0 ? Sentence("今天来的", "since today") : Sentence("等了\(days)天", "for " + counted(days, "day"))
    }
}
