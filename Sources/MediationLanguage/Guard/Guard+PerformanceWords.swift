// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether an item can become what somebody says it became, and what a court needs.
    static let performanceWords: [Guard: Sentence] = [
        .openItem: Sentence(
            "没有这一条，或者这一条已经了了：从没做完的里面选。",
            "There is no such item, or it is done: choose one that is still open."),
        .overdueItem: Sentence(
            "这一条没有过期：只有过了日子还没做的，法院才执行。",
            "That item is not overdue: choose one whose day has passed."),
        .itemLapsed: Sentence("这一条还没到期，不算逾期。", "That item is not overdue yet."),
        .proofOrEveryWord: Sentence(
            "怎么知道做到了？选一样证据，或者记下每一方都说做到了。",
            "What shows that it was kept? Give a proof, or each party's word."),
        .othersConsent: Sentence(
            "不用做了，要别的各方都同意：还差谁，先问一声。",
            "A promise is let go by everybody else: ask whoever is missing first."),
        .confirmedByCourt: Sentence(
            "法院还没有确认这份协议，不能强制执行：可以告诉当事人去起诉。",
            "No court has confirmed this agreement, so none enforces it: the parties may sue instead."),
        .agreementInForce: Sentence(
            "没有生效的协议，或者没有这个号的：先看看谈成了哪几份。",
            "There is no such agreement in force: see which have been reached."),
        .writtenAgreement: Sentence(
            "司法确认要有书面协议：口头的可以先写下来、签好字。",
            "The court needs a written agreement: write it down and have it signed first."),
        .confirmationAllows: Sentence(
            "司法确认还没走到这一步，或者已经有了结果：看看现在到哪一步。",
            "The confirmation does not stand there: see how far it has come."),
        .courtNamed: Sentence("还没写哪个法院：写上法院的名字。", "Which court is missing: write its name."),
        .warningsRead: Sentence(
            "有的内容法院很可能不确认：把提示念给各方听，打上钩再申请。",
            "The court may well refuse: read the warnings to the parties and tick each before applying."),
    ]
}
