// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether people may be brought together now, and by this mediator.
    static let mediationWords: [Guard: Sentence] = [
        .somebodyPresent: Sentence(
            "还没选谁在场：至少选一位当事人。", "Nobody is marked as present: choose at least one party."),
        .nobodyRefuses: Sentence(
            "有一方说了不愿谈，不能接着谈：等他愿意了先“记下愿不愿意”，不愿意就选“没谈成”，指别的路。",
            "A party has refused, so nobody may go on: note a new yes first, or end it and show the other ways."),
        .notRecused: Sentence(
            "这位调解员要回避：请主任换个人来办，或者往上请帮忙。",
            "This mediator has to step aside: ask the director for somebody else, or ask the next level."),
        .sessionSafe: Sentence(
            "这件事有危险：先请镇里说好下次谈怎么保平安，再坐下来谈。",
            "The case is red: the township says first how the talk is kept safe; then talk."),
        .partiesTold: Sentence(
            "还没告诉各方要放一放：先打个电话说一声，再打钩。",
            "The parties do not know yet: call them, then tick this."),
        .pauseNotTooLong: Sentence(
            "一次最多放三十天：日子填近一点，到时候还不行可以再放。",
            "A pause lasts thirty days at most: give an earlier day; it may be paused again."),
        .extensionNotTooLong: Sentence(
            "一次最多宽三十天，也要比上次说好的日子晚：改一下日子。",
            "Once adds thirty days at most, and must go beyond the day agreed before: correct the day."),
        .nameGiven: Sentence("还没写请的是谁：写个称呼就行。", "The guest has no name yet: a nickname will do."),
        .fewRepresentatives: Sentence(
            "代表要从这一方里选，最少一位，最多五位。",
            "Representatives belong to that side: one at least, five at most."),
        .sideConsents: Sentence(
            "还有人没同意由别人代表：先问他本人，不同意就让他自己来谈。",
            "Somebody has not agreed to be spoken for: ask them, or let them speak for themselves."),
        .anotherLevel: Sentence(
            "这一级已经在办或者已经在帮忙：选另一级。",
            "That level holds the case or helps already: choose another one."),
    ]
}
