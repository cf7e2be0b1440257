// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Every name that input may have, in JSON, forms and on the command line alike, with the words that ask for it.
package enum FieldName: String, CaseIterable, Bilingual, Sendable {
    // What a case is opened with.
    case source
    case disputeType = "dispute_type"
    case summary
    case place
    case region
    case text
    case urgency
    case requestDate = "request_date"
    case parties
    case side
    case name
    case phone
    // What commands are told.
    case command
    case consents
    case rightsTold = "rights_told"
    case recusalClear = "recusal_clear"
    case reason
    case routes
    case note
    case heldOn = "held_on"
    case manner
    case present
    case notes
    case tried
    case helpOnly = "help_only"
    case assignee
    case advice
    case form
    case reachedOn = "reached_on"
    case terms
    case confirmations
    case record
    case mediatorSigned = "mediator_signed"
    case sealed
    case item
    case performedOn = "performed_on"
    case proof
    case ground
    case askedOn = "asked_on"
    case answers
    case waiver
    // What consents, terms and answers are made of.
    case party
    case way
    case obligor
    case promise
    case amount
    case due
    case reached
    case performance
    case satisfaction
    case newTrouble = "new_trouble"

    package var wording: (chinese: String, english: String) {
        switch self {
        case .source: ("从哪里来的", "Where it came from")
        case .disputeType: ("哪一类纠纷", "Which kind")
        case .summary: ("什么事", "What happened")
        case .place: ("在哪里", "Where")
        case .region: ("哪个村镇", "Village or township")
        case .text: ("具体地点", "The very place")
        case .urgency: ("急不急", "How urgent")
        case .requestDate: ("哪天来说的", "Asked on")
        case .parties: ("谁和谁", "Who and who")
        case .side: ("哪一方", "Side")
        case .name: ("称呼", "Name")
        case .phone: ("电话", "Telephone")
        case .command: ("要做的事", "What to do")
        case .consents: ("各方同意", "Each party's consent")
        case .rightsTold: ("已告知权利义务", "Rights and duties were told")
        case .recusalClear: ("没有要回避的情形", "Nobody needs to stand aside")
        case .reason: ("为什么", "Why")
        case .routes: ("告诉了哪些路", "Other ways told")
        case .note: ("补充一句", "A note")
        case .heldOn: ("哪天谈的", "Held on")
        case .manner: ("怎么谈的", "How it was held")
        case .present: ("谁在场", "Who was present")
        case .notes: ("谈了些什么", "What was said")
        case .tried: ("已经怎么谈过", "What was tried")
        case .helpOnly: ("只请出主意，不移交", "Advice only, we keep the case")
        case .assignee: ("交给谁办", "Who takes it")
        case .advice: ("给下面的主意", "Advice")
        case .form: ("口头还是书面", "Oral or written")
        case .reachedOn: ("哪天谈成的", "Reached on")
        case .terms: ("约定了什么", "Terms")
        case .confirmations: ("各方认可", "Each party's confirmation")
        case .record: ("口头协议的内容", "Content of the oral agreement")
        case .mediatorSigned: ("调解员已签名", "The mediator has signed")
        case .sealed: ("已盖章", "The seal is on it")
        case .item: ("哪一条", "Which item")
        case .performedOn: ("哪天做到的", "Kept on")
        case .proof: ("凭什么说做到了", "What shows it")
        case .ground: ("为什么没谈成", "Why there is no agreement")
        case .askedOn: ("哪天问的", "Asked again on")
        case .answers: ("各方怎么说", "What each party said")
        case .waiver: ("不回访的原因", "Why nobody was asked again")
        case .party: ("当事人", "Party")
        case .way: ("用什么方式", "In which way")
        case .obligor: ("谁来做", "Who does it")
        case .promise: ("做什么", "What is promised")
        case .amount: ("多少钱", "Amount")
        case .due: ("哪天以前", "Due by")
        case .reached: ("问到了", "Reached")
        case .performance: ("约定做到没有", "Was it kept")
        case .satisfaction: ("满意不满意", "How content")
        case .newTrouble: ("有没有新矛盾", "New trouble")
        }
    }
}

extension Field {
    /// What a form asks for; the bare name of a field that nobody has worded yet, which a test finds.
    package func text(in language: Language) -> String {
        FieldName(rawValue: name)?.text(in: language) ?? name
    }
}
