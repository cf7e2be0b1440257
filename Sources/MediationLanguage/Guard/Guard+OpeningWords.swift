// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Who and who, where, and whether everybody wants to talk.
    static let openingWords: [Guard: Sentence] = [
        .leadDescribed: Sentence("还没写听说了什么：写一句就行。", "What was heard is missing: one sentence will do."),
        .bothSidesNamed: Sentence(
            "还缺一方：谁来说的、和谁的事，各写一个称呼就行。",
            "One side is missing: name who asks and whom it is about; a nickname will do."),
        .everyNameGiven: Sentence("还有人没写称呼：小名、外号也行。", "Somebody has no name yet: a nickname will do."),
        .regionWithinReach: Sentence(
            "这个地方不归您这里管：换个地方，或者请那边的调委会记下。",
            "That place is outside your area: choose another, or ask the committee there to write it down."),
        .placeOfTheLead: Sentence(
            "这条线索报的是另一个村镇：地方照线索填，确实在别处就另记一件。",
            "The lead is about another place: keep its place, or write a case of its own if it happened elsewhere."),
        .partiesOfTheCase: Sentence(
            "这里写的人不是本案当事人：从名单里选。",
            "Somebody named here is not a party of this case: choose from the list."),
        .eachPartyOnce: Sentence("同一个人写了两次：留一次就行。", "Somebody is named twice: once is enough."),
        .everyPartyConsents: Sentence(
            "还有人没说愿意，先打个电话？有一方不愿意就不往下走，给他们指别的路。",
            "Somebody has not said yes: call first? If they will not, do not go on, and show them the other ways."),
        .everySpeakerConsents: Sentence(
            "还有人没同意：先打个电话问一声，各方都同意了再做这一步。",
            "Somebody has not agreed: call them first; this step needs everybody's yes."),
        .rightsTold: Sentence(
            "还没告诉各方有哪些权利：念一遍权利义务告知书，再打钩。",
            "The parties have not been told their rights: read the sheet to them, then tick this."),
        .recusalClear: Sentence(
            "调解员和当事人有亲戚或利害关系，或者有人要求换人：请主任另选一位。",
            "The mediator is kin, has an interest, or was objected to: ask the director for another one."),
        .routesTold: Sentence(
            "还没告诉当事人可以走哪些路：至少选一条，当天告诉他们。",
            "The parties were not told the other ways: choose at least one, and tell them the same day."),
    ]
}
