// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Guard: Bilingual {
    /// What is missing, and the way on.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .bothSidesNamed:
            ("还缺一方：谁来说的、和谁的事，各写一个称呼就行。", "One side is missing: name who asks and whom it is about; a nickname will do.")
        case .everyNameGiven: ("还有人没写称呼：小名、外号也行。", "Somebody has no name yet: a nickname will do.")
        case .regionWithinReach:
            (
                "这个地方不归您这里管：换个地方，或者请那边的调委会记下。",
                "That place is outside your area: choose another, or ask the committee there to write it down."
            )
        case .notInFuture: ("这个日子还没到：填今天或者以前的日子。", "That day has not come yet: give today or an earlier day.")
        case .notBeforeAcceptance:
            (
                "这个日子比受理或者重新谈起还早：看看是不是写错了。",
                "That day is before the case was taken on or opened again: was it mistyped? Give a later one."
            )
        case .notBeforeAgreement:
            ("这个日子比谈成的日子还早：看看是不是写错了。", "That day is before the agreement: check whether it was mistyped.")
        case .notBeforeEnding:
            (
                "这个日子比了结的日子还早：回访要在了结以后，看看是不是写错了。",
                "That day is before the case ended, and people are asked afterwards: check the day."
            )
        case .partiesOfTheCase:
            ("这里写的人不是本案当事人：从名单里选。", "Somebody named here is not a party of this case: choose from the list.")
        case .eachPartyOnce: ("同一个人写了两次：留一次就行。", "Somebody is named twice: once is enough.")
        case .everyPartyConsents:
            (
                "还有人没说愿意谈，先打个电话？不愿意就选“不归这里办，指条路”。",
                "Somebody has not said that they want to talk: call first? If they will not, show the way instead."
            )
        case .rightsTold:
            (
                "还没告诉各方有哪些权利：念一遍权利义务告知书，再打钩。",
                "The parties have not been told their rights: read the sheet to them, then tick this."
            )
        case .recusalClear:
            (
                "调解员和当事人有亲戚或利害关系，或者有人要求换人：请主任另选一位。",
                "The mediator is kin, has an interest, or was objected to: ask the director for another one."
            )
        case .routesTold:
            (
                "还没告诉当事人可以走哪些路：至少选一条，当天告诉他们。",
                "The parties were not told the other ways: choose at least one, and tell them the same day."
            )
        case .byApplicant:
            (
                "只有来申请的一方可以撤回；对方不愿谈，请选“没谈成”。",
                "Only a side that asked can take it back; if the other will not talk, end it as not agreed."
            )
        case .reasonGiven: ("还没写为什么：写一句就行。", "The reason is missing: one sentence will do.")
        case .somebodyPresent: ("还没选谁在场：至少选一位当事人。", "Nobody is marked as present: choose at least one party.")
        case .nextLevelExists:
            (
                "上面没有可以请的单位了：在本级接着谈，或者告诉当事人别的路。",
                "There is no unit above to ask: go on here, or tell the parties the other ways."
            )
        case .triedStated:
            ("还没写已经怎么谈过：写两句，上面好接着办。", "What was tried is missing: two sentences, so that they need not start anew.")
        case .consentOrHelpOnly:
            (
                "还有人没同意换到上一级谈：先问一声，或者勾选“只请出主意”。",
                "Somebody has not agreed to go to the next level: ask first, or tick that you only want advice."
            )
        case .sessionHeld:
            ("还没谈过一次：先记下“谈一次”，再记“谈成了”。", "There has been no talk yet: write down one first, then the agreement.")
        case .termsGiven: ("还没写约定了什么：谁、做什么、到哪天，至少一条。", "There are no terms: who does what until when, at least one.")
        case .termsNotTooMany:
            (
                "条数太多：一份协议最多三十条，能合起来的合起来。",
                "There are too many terms: thirty at most; put together what belongs together."
            )
        case .amountsPositive:
            ("钱数要大于零；不是给钱的，金额空着就行。", "An amount must be more than zero; for an act that is no payment, leave it empty.")
        case .dueNotBeforeAgreement:
            ("约定的期限比谈成的日子还早：改一下日子。", "A term is due before the agreement was reached: correct the day.")
        case .everyPartyConfirms:
            ("还有人没认可：请每一方都签字或者口头确认。", "Somebody has not confirmed: every party must sign or say yes.")
        case .formComplete:
            (
                "协议还不完整：口头的要有内容记录，书面的要各方签字、调解员签名、盖章。",
                "Something is missing: oral, the record of its content; written, a signature or the seal."
            )
        case .assigneeOfReceivingUnit: ("接手的人不在本单位：从本单位选一位。", "That person is not in your unit: choose one who is.")
        case .everyPartyConsentsToTransfer:
            (
                "还有人没同意由你们接着谈：先问一声，或者退回去出主意。",
                "Somebody has not agreed to go on with you: ask first, or send it back with advice."
            )
        case .adviceGiven: ("还没写主意：退回去要告诉下面怎么办。", "There is no advice: say what they could do below.")
        case .openItem:
            ("没有这一条，或者这一条已经做到了：从没做完的里面选。", "There is no such item, or it is done: choose one that is still open.")
        case .proofOrEveryWord:
            ("怎么知道做到了？选一样证据，或者记下每一方都说做到了。", "What shows that it was kept? Give a proof, or each party's word.")
        case .answersGiven:
            (
                "回访还没写全：每人只写一次；问到的要有满意不满意、有没有新矛盾，没问到的空着。",
                "Each party once; whoever was reached says how content and whether there is new trouble."
            )
        case .followedUpOrWaived:
            ("还没回头问过：先问一声，实在问不到就写明原因。", "Nobody was asked again: do so first, or say why it cannot be done.")
        }
    }
}
