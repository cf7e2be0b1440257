// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// The condition as the handbook of the office states it: what holds, not what is missing.
    var condition: String { Self.conditions[self] ?? rawValue }

    static let conditions: [Guard: String] = [
        .leadDescribed: "写了听说的事", .bothSidesNamed: "两方都有人", .everyNameGiven: "每人有个称呼",
        .regionWithinReach: "地方归本单位管", .placeOfTheLead: "地方与线索一致", .partiesOfTheCase: "所写的都是本案当事人",
        .eachPartyOnce: "每人只写一次", .everyPartyConsents: "每一方都同意", .everySpeakerConsents: "各方（有代表的由代表）都同意",
        .rightsTold: "已告知权利义务", .recusalClear: "没有要回避的情形", .routesTold: "已告知其他途径",
        .notInFuture: "日子不晚于今天", .notBeforeAcceptance: "日子不早于受理", .notBeforeAgreement: "日子不早于谈成",
        .notBeforeEnding: "日子不早于了结", .notBeforeReceipt: "日子不早于那边收下", .untilInFuture: "日子在今天以后",
        .dueInFuture: "新的日子在今天以后", .somebodyPresent: "至少一位当事人在场", .nobodyRefuses: "没有人拒绝",
        .notRecused: "承办人不须回避", .sessionSafe: "红色的已说好怎么保平安", .partiesTold: "已告诉各方",
        .pauseNotTooLong: "一次不超过三十天", .extensionNotTooLong: "一次不超过三十天", .nameGiven: "写了请的是谁",
        .fewRepresentatives: "本方一至五人", .sideConsents: "被代表的人都同意", .anotherLevel: "是还没参与的另一级",
        .nextLevelExists: "有上一级", .triedStated: "写了已经怎么谈过", .consentOrHelpOnly: "各方同意，或者只请出主意",
        .skipOnlyInDanger: "越级只限村里的红色案件", .lowerLevelExists: "有下一级", .helpGiven: "带着帮助",
        .adviceGiven: "写了主意", .assigneeOfReceivingUnit: "接手人在本单位", .everyPartyConsentsToTransfer: "各方同意换到这里谈",
        .mayBeReturned: "退回不满三次，也没有被定为应接", .sentOut: "是移送出去的", .receiptGiven: "有回执",
        .returnedOnce: "刚退回来，没有提过异议", .someoneAboveReturner: "退回的单位还有上一级", .contested: "有人提了异议",
        .aboveReturner: "比退回的单位高一级", .sessionHeld: "至少谈过一次", .noDraftOpen: "没有等签字的协议",
        .draftOpen: "有等签字的协议", .termsGiven: "至少一条", .termsNotTooMany: "不超过三十条", .amountsPositive: "钱数大于零",
        .dueNotBeforeAgreement: "期限不早于谈成", .everyPartyConfirms: "每一方都认可",
        .formComplete: "口头有记录；书面有签名和印章", .recordWhenOral: "口头的有记录", .somethingSigned: "有人签了",
        .signedByHand: "书面的亲手签", .openItem: "这一条还没做完", .overdueItem: "这一条过了日子", .itemLapsed: "日子已过",
        .proofOrEveryWord: "有凭据，或者各方都说做到了", .othersConsent: "别的各方都同意", .confirmedByCourt: "法院已确认",
        .agreementInForce: "有一份生效的协议", .writtenAgreement: "协议是书面的", .confirmationAllows: "司法确认正到这一步",
        .courtNamed: "写了哪个法院",
        .warningsRead: "提示都念过", .byApplicant: "由申请的一方提出", .reasonGiven: "写了为什么", .notMerged: "没有并走",
        .mergesIntoAnother: "另一件确实存在，看得到", .answersGiven: "每人的回答写全", .anotherUnitDrawn: "抽中的是别的单位",
        .outletHeard: "知道那边的结果，或者写明原因", .safetyFollowedUp: "有过危险的已问过平安",
        .followedUpOrWaived: "回访过，或者写明原因", .notRed: "不是红色", .dossierComplete: "必备材料齐全",
        .assigneeOfHoldingUnit: "接手人在承办单位", .anotherPerson: "换的是另一个人", .assigneeNotRecused: "接手人不须回避",
        .requestNamesParty: "写了哪位当事人要求", .isRed: "是红色", .townshipOrHigher: "镇里或县里的人", .lowersRisk: "比现在低",
        .secondPerson: "两个人各说一次", .statusGiven: "写了现在怎么样", .noteGiven: "写了怎么保平安", .notReported: "还没报过警",
        .stationGiven: "写了哪个派出所", .mayWhistle: "村里只在应急时吹", .needGiven: "写了要做什么",
        .whistleAllows: "这次吹哨正到这一步", .whoGiven: "写了谁来", .countyDecides: "由县里定", .resultGiven: "写了做了什么",
        .notRatedYet: "这一边还没评", .partyWaits: "这一位在等回话", .answerGiven: "写了怎么回的",
    ]
}
