// SPDX-License-Identifier: Apache-2.0

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
    case agreement
    case item
    case performedOn = "performed_on"
    case proof
    case ground
    case askedOn = "asked_on"
    case answers
    case waiver
    case scope
    case answer
    case kind
    case tie
    case representatives
    case mood
    case until
    case partiesTold = "parties_told"
    case skip
    case stands
    case help
    case level
    case outlet
    case papers
    case receivedOn = "received_on"
    case receipt
    case result
    case heardOn = "heard_on"
    case signedOn = "signed_on"
    case part
    case offeredOn = "offered_on"
    case court
    case appliedOn = "applied_on"
    case warnings
    case answeredOn = "answered_on"
    case into
    case sign
    case to
    case status
    case station
    case department
    case need
    case whistle
    case who
    case comesOn = "comes_on"
    case mustCome = "must_come"
    case arrivedOn = "arrived_on"
    case by
    case wish
    case words
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
        case .agreement: ("哪一份协议", "Which agreement")
        case .item: ("哪一条", "Which item")
        case .performedOn: ("哪天做到的", "Kept on")
        case .proof: ("凭什么说做到了", "What shows it")
        case .ground: ("为什么没谈成", "Why there is no agreement")
        case .askedOn: ("哪天问的", "Asked again on")
        case .answers: ("各方怎么说", "What each party said")
        case .waiver: ("不回访的原因", "Why nobody was asked again")
        case .scope: ("关于什么", "About what")
        case .answer: ("怎么答的", "Answer")
        case .kind: ("哪一种", "Of which kind")
        case .tie: ("什么关系", "What stands between")
        case .representatives: ("推谁出来谈", "Who speaks for them")
        case .mood: ("大家情绪怎么样", "How the parties were")
        case .until: ("到哪一天", "Until")
        case .partiesTold: ("已告诉各方", "The parties were told")
        case .skip: ("有危险，直接请县里", "Straight to the county: danger")
        case .stands: ("退得对，仍按退回办", "The return stands")
        case .help: ("带什么帮助", "Which help comes along")
        case .level: ("哪一级", "Which level")
        case .outlet: ("送到哪里", "Sent to")
        case .papers: ("哪些材料", "Which papers")
        case .receivedOn: ("哪天收下的", "Taken on there on")
        case .receipt: ("谁收的、什么编号", "Who took it, under which number")
        case .result: ("结果怎么样", "The result")
        case .heardOn: ("哪天听说的", "Heard on")
        case .signedOn: ("哪天签的", "Signed on")
        case .part: ("只做了一部分", "Only a part of it")
        case .offeredOn: ("哪天告诉的", "Told on")
        case .court: ("哪个法院", "Which court")
        case .appliedOn: ("哪天申请的", "Applied on")
        case .warnings: ("已经念给各方听的提示", "Warnings that were read to the parties")
        case .answeredOn: ("哪天答复的", "Answered on")
        case .into: ("另一件的代号", "Code of the other case")
        case .sign: ("看到什么苗头", "Which sign was seen")
        case .to: ("降到哪一档", "Down to")
        case .status: ("现在怎么样", "How things stand")
        case .station: ("哪个派出所", "Which police station")
        case .department: ("请哪个部门", "Which department")
        case .need: ("要他们来做什么", "What they are needed for")
        case .whistle: ("第几次吹哨", "Which whistle")
        case .who: ("谁来", "Who comes")
        case .comesOn: ("哪天来", "Comes on")
        case .mustCome: ("还是要来", "They have to come")
        case .arrivedOn: ("哪天到的", "Arrived on")
        case .by: ("谁来评", "Who rates")
        case .party: ("当事人", "Party")
        case .way: ("用什么方式", "In which way")
        case .obligor: ("谁来做", "Who does it")
        case .promise: ("做什么", "What is promised")
        case .amount: ("多少钱", "Amount")
        case .due: ("哪天以前", "Due by")
        case .reached: ("问到了", "Reached")
        case .performance: ("约定做到没有", "Was it kept")
        case .satisfaction: ("满意不满意", "How content")
        case .wish: ("什么意思", "What they want")
        case .words: ("怎么说的", "In their words")
        case .newTrouble: ("有没有新矛盾", "New trouble")
        }
    }
}
