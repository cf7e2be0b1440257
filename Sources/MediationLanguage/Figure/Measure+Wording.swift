// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Measure: Bilingual {
    /// What exactly is counted: the words that definitions are put together from.
    package var wording: (chinese: String, english: String) { Self.words[self] ?? (rawValue, rawValue) }

    private static let words = beginning.merging(due) { first, _ in first }
        .merging(closing) { first, _ in first }.merging(promise) { first, _ in first }
        .merging(asking) { first, _ in first }

    private static let beginning: [Measure: (chinese: String, english: String)] = [
        .leads: ("本期报来的线索", "leads reported in the period"),
        .leadsRegistered: ("其中已登记为案件的线索", "leads that became cases"),
        .leadsDismissed: ("其中已注销的线索", "leads that were dismissed"),
        .registered: ("本期登记的案件", "cases registered in the period"),
        .parties: ("本期登记案件的当事人（人）", "parties of the cases registered in the period"),
        .red: ("本期登记、曾为红色的案件", "cases registered in the period that were ever red"),
        .redMoved: ("曾为红色并由上级接办的案件", "red cases that a higher level took over"),
        .movedUp: ("本期登记、后来由上级接办的案件", "cases registered in the period that a higher level took over"),
        .movedToCounty: ("本期登记、后来由县级接办的案件", "cases registered in the period that the county took over"),
        .left: ("本期登记、曾由其他层级接办或移送有关部门的案件", "cases registered in the period that another level or an outlet took over"),
        .accepted: ("本期首次受理的案件", "cases first accepted in the period"),
        .acceptedClosed: ("本期受理、现已结案的案件", "cases accepted in the period that are closed now"),
        .requests: ("本期发出的请求接办（上交、下交）", "requests in the period that another level take a case over"),
        .requestsAccepted: ("已接办的请求", "requests that were accepted"),
        .requestsReturned: ("被退回的请求", "requests that were returned"),
    ]

    private static let due: [Measure: (chinese: String, english: String)] = [
        .due: ("本期到期的案件", "cases due in the period"),
        .dueOpen: ("到期、还在办", "due and still open"),
        .dueDeclined: ("到期、不予受理", "due and not taken on"),
        .dueReleased: ("到期、谈成后经同意免了（不算做到，也不算没谈成）", "due, agreed and let go by consent (neither kept nor failed)"),
        .dueTerminated: ("到期、没谈成", "due and not agreed"),
        .dueWithdrawn: ("到期、撤回", "due and withdrawn"),
        .dueReferred: ("到期、移送", "due and referred"),
        .dueUnproven: ("到期、待核（没有回访）", "due and unproven (nobody was asked)"),
        .dueReopened: ("到期、又重新谈", "due and opened again"),
        .dueQuieting: ("到期、静默期内", "due and within the quiet period"),
        .dueSettled: ("到期、化解", "due and settled"),
        .dueLate: ("到期时满30天还没结案", "not closed when thirty days were over"),
        .dueReturned: ("到期、请求曾被退回", "due, with a request that was returned"),
        .dueReturnedSettled: ("请求曾被退回、后来化解", "settled after a request was returned"),
        .villageDue: ("首次在村登记、本期到期的案件", "cases first registered at a village and due in the period"),
        .villageSettled: (
            "其中在村谈成、做到、回访过、从没上交或移送、静默期已过的",
            "those settled at the village, kept, asked about, never moved and quiet since"
        ),
        .townshipDue: ("首次在村或镇登记、本期到期的案件", "cases first registered at a village or township and due in the period"),
        .townshipSettled: (
            "其中在村或镇谈成、做到、回访过、静默期已过的", "those settled at village or township, kept, asked about and quiet since"
        ),
        .settledAtVillage: ("在村化解", "settled at the village"),
        .settledAtTownship: ("在镇化解", "settled at the township"),
        .settledAtCounty: ("在县化解", "settled at the county"),
    ]

    private static let closing: [Measure: (chinese: String, english: String)] = [
        .firstClosed: ("本期首次结案的案件", "cases first closed in the period"),
        .firstClosedReopened: ("其中后来又重新谈的", "those opened again later"),
        .closed: ("本期结案的案件", "cases closed in the period"),
        .closedAgreed: ("谈成、做到、回访过", "agreed, kept and asked about"),
        .closedUnproven: ("谈成、待核（没有回访）", "agreed, unproven (nobody was asked)"),
        .closedReleased: ("谈成、没做的经同意免了", "agreed, what was not kept let go by consent"),
        .closedTerminated: ("没谈成", "not agreed"),
        .closedWithdrawn: ("撤回", "withdrawn"),
        .closedReferred: ("移送", "referred"),
        .closingDays: ("本期结案的案件从登记到结案的天数", "days from registration to closing of the cases closed in the period"),
        .entries: ("本期结案的案件由人录入的步骤", "steps that people entered for the cases closed in the period"),
    ]

    private static let promise: [Measure: (chinese: String, english: String)] = [
        .agreements: ("本期达成的协议", "agreements of the period"),
        .agreementsOral: ("口头协议", "oral agreements"),
        .agreementsWritten: ("本期达成的书面协议", "written agreements of the period"),
        .amountAgreed: ("本期协议约定的金额", "money promised by the agreements of the period"),
        .keptOnTheSpot: ("当场履行的事项（另计）", "promises kept on the spot (counted apart)"),
        .confirmationsApplied: ("已申请司法确认", "confirmation was applied for"),
        .confirmationsMade: ("已确认有效", "confirmed by the court"),
        .confirmationsMissed: ("逾30日未申请", "not applied for within thirty days"),
        .agreementsDue: (
            "履行期限在本期、已经过去的协议", "agreements whose last day of performance was in the period and has passed"
        ),
        .agreementsKept: ("其中全部按期履行的", "those kept in full and in time"),
        .itemsDue: ("期限在本期、已经过去的履行事项", "promises whose day was in the period and has passed"),
        .itemsKept: ("其中按期履行的", "those kept in time"),
        .amountDue: ("期限在本期、已经过去的应付金额", "money whose day was in the period and has passed"),
        .amountKept: ("其中按期付清的", "money paid in time"),
    ]

    private static let asking: [Measure: (chinese: String, english: String)] = [
        .ended: ("本期办结、应回访的案件", "cases that ended in the period and are to be followed up"),
        .endedAsked: ("其中回访到当事人的", "those where a party was reached"),
        .draws: ("本期抽中由其他单位回访的案件", "cases drawn in the period for a call-back by another unit"),
        .drawsDone: ("其中已回访到的", "those where the drawn unit reached a party"),
        .answers: ("本期回访到的当事人", "parties reached in the period"),
        .answersSatisfied: ("满意", "satisfied"),
        .answersBasicallySatisfied: ("基本满意", "basically satisfied"),
        .answersDissatisfied: ("不满意", "dissatisfied"),
        .answersSilent: ("不愿说或没有问", "did not say, or was not asked"),
        .applicantAnswers: ("本期回访到的申请人", "applicants reached in the period"),
        .applicantSatisfied: ("其中满意或基本满意的申请人", "applicants satisfied or basically satisfied"),
        .respondentAnswers: ("本期回访到的被申请人", "respondents reached in the period"),
        .respondentSatisfied: ("其中满意或基本满意的被申请人", "respondents satisfied or basically satisfied"),
        .keepingAsked: ("本期回答了是否做到的当事人", "parties who said in the period whether it was kept"),
        .keepingConfirmed: ("其中说全部做到的", "those who said that all was kept"),
    ]
}
