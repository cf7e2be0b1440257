// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether a case can end, close, be put away or opened again.
    static let endingWords: [Guard: Sentence] = [
        .byApplicant: Sentence(
            "只有来申请的一方可以撤回；对方不愿谈，请选“没谈成”。",
            "Only a side that asked can take it back; if the other will not talk, end it as not agreed."),
        .reasonGiven: Sentence("还没写为什么：写一句就行。", "The reason is missing: one sentence will do."),
        .notMerged: Sentence(
            "这件事已经并到另一件里：到那一件里接着办。", "It was merged into another case: go on there."),
        .mergesIntoAnother: Sentence(
            "没有那一件，或者您看不到，或者那一件也并走了：核对一下代号。",
            "There is no such case for you, or it was merged itself: check the code."),
        .answersGiven: Sentence(
            "回访还没写全：每人只写一次；问到的要有满意不满意、有没有新矛盾，没问到的空着。",
            "Each party once; whoever was reached says how content and whether there is new trouble."),
        .anotherUnitDrawn: Sentence(
            "抽中的不能是承办单位，也不能同时抽两个。",
            "The unit drawn must be another one than the holder's, and only one at a time."),
        .outletHeard: Sentence(
            "还不知道那边办得怎么样：先问一声记下来，实在没有回音就写明原因。",
            "What became of it there is unknown: ask first, or say why there is no answer."),
        .safetyFollowedUp: Sentence(
            "这件事有过危险，不能谈成了就收：先回头问问，人是不是都平安。",
            "There was danger: before it is closed, ask the parties again whether everybody is safe."),
        .followedUpOrWaived: Sentence(
            "还没回头问过：先问一声，实在问不到就写明原因。",
            "Nobody was asked again: do so first, or say why it cannot be done."),
        .notRed: Sentence(
            "还有危险，不能收起来：等缓下来、镇里两个人确认了再收。",
            "It is still red: first two people at township or higher say that it has calmed down."),
        .dossierComplete: Sentence(
            "卷宗还缺必备的：登记表、权利义务告知书、调解记录都要有。",
            "The dossier lacks a paper: registration, sheet of rights and record of mediation must be there."),
    ]

    /// Who may be responsible, and who may say that somebody may not.
    static let careWords: [Guard: Sentence] = [
        .assigneeOfHoldingUnit: Sentence(
            "要换的人不在承办单位：从本单位选一位。", "That person is not in the holder's unit: choose one who is."),
        .anotherPerson: Sentence("现在就是这位在办：选另一位。", "That person holds the case already: choose another one."),
        .assigneeNotRecused: Sentence(
            "这位要回避，不能办这件事：选另一位。", "That person has to step aside: choose another one."),
        .requestNamesParty: Sentence(
            "还没写是哪位当事人要求换人：选一位。", "Which party asks for somebody else is missing: choose one."),
    ]
}
