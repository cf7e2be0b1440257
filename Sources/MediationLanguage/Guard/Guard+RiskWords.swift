// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Danger: what is said of it, by whom, and what is owed while it lasts.
    static let riskWords: [Guard: Sentence] = [
        .isRed: Sentence(
            "这件事现在不是红色，不用做这一步；真有危险，先“说一声”。",
            "The case is not red, so this is not owed; if there is danger, say so first."),
        .townshipOrHigher: Sentence(
            "这一步要镇里或县里的人来做：请他们来看。", "This is for township or county: ask somebody there."),
        .lowersRisk: Sentence(
            "现在已经是这一档或者更低：选更低的一档。", "It is there already, or lower: choose a lower colour."),
        .secondPerson: Sentence(
            "您已经说过了，要另一个人也说缓下来了才算：请镇里或县里的另一位确认。",
            "You have said so; it counts once a second person at township or higher agrees."),
        .statusGiven: Sentence("还没写现在怎么样：写一句就行。", "How things stand is missing: one sentence will do."),
        .noteGiven: Sentence(
            "还没写怎么保平安：谁在场、在哪里谈、万一怎么办。",
            "How people are kept safe is missing: who is there, where, and what if."),
        .notReported: Sentence(
            "已经报过警了，不用再报；新情况写在“现在怎么样了”里。", "The police were told already: write what is new as a status line."),
        .stationGiven: Sentence("还没写哪个派出所：写上名字。", "Which police station is missing: write its name."),
    ]

    /// Calling departments: by whom, and in which order.
    static let whistleWords: [Guard: Sentence] = [
        .mayWhistle: Sentence(
            "村里只在应急的时候直接吹哨：不急的请镇里来吹。",
            "A village calls departments in an emergency only: otherwise ask the township to call."),
        .needGiven: Sentence("还没写要他们来做什么：写一句就行。", "What they are needed for is missing: one sentence will do."),
        .whistleAllows: Sentence(
            "没有这一次吹哨，或者它现在不到这一步：看看每次吹哨到哪一步了。",
            "There is no such whistle, or it does not stand there: see how far each has come."),
        .whoGiven: Sentence("还没写谁来：写个名字就行。", "Who comes is missing: a name will do."),
        .countyDecides: Sentence("这一步要县里来定：请县中心的人来做。", "The county decides this: ask the county centre."),
        .resultGiven: Sentence("还没写做了什么：写一句就行。", "What they did is missing: one sentence will do."),
        .notRatedYet: Sentence("这一边已经评过了：请另一边来评。", "This side has rated already: the other one is next."),
    ]
}
