// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether an agreement is one: talked over, complete, and with every name under it.
    static let agreementWords: [Guard: Sentence] = [
        .sessionHeld: Sentence(
            "还没谈过一次：先记下“谈一次”，再记谈成了。",
            "There has been no talk yet: write down one first, then the agreement."),
        .noDraftOpen: Sentence(
            "还有一份写好了没签完的：先签完，或者说“这份不算”。",
            "A paper still waits for names: finish signing it, or give it up first."),
        .draftOpen: Sentence(
            "现在没有等签字的协议：先把谈成的写下来。", "No paper waits for names: write down first what they agreed."),
        .termsGiven: Sentence(
            "还没写约定了什么：谁、做什么、到哪天，至少一条。",
            "There are no terms: who does what until when, at least one."),
        .termsNotTooMany: Sentence(
            "条数太多：一轮最多三十条，能合起来的合起来。",
            "There are too many terms: thirty at most; put together what belongs together."),
        .amountsPositive: Sentence(
            "钱数要大于零；不是给钱的，金额空着就行。",
            "An amount must be more than zero; for an act that is no payment, leave it empty."),
        .dueNotBeforeAgreement: Sentence(
            "约定的期限比谈成的日子还早：改一下日子。",
            "A term is due before the agreement was reached: correct the day."),
        .everyPartyConfirms: Sentence(
            "还有人没认可：请每一方都签字或者口头确认。",
            "Somebody has not confirmed: every party must sign or say yes."),
        .formComplete: Sentence(
            "协议还不完整：口头的要有内容记录，书面的要各方签字、调解员签名、盖章。",
            "Something is missing: oral, the record of its content; written, a signature or the seal."),
        .recordWhenOral: Sentence(
            "口头协议要把内容记下来：写几句说定了什么。",
            "An oral agreement needs the record of its content: write down what they settled."),
        .somethingSigned: Sentence(
            "还没选这次谁签了：选签字的人，或者勾选调解员签名、盖章。",
            "Nobody has signed yet: mark who signs, the mediator or the seal."),
        .signedByHand: Sentence(
            "书面协议要本人签字、按手印，或者由监护人、代理人签：等见了面再签。",
            "A written agreement is signed by hand, by the party or a guardian: sign when you meet."),
    ]
}
