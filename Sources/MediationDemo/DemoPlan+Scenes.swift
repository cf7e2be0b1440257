// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The scenes of the tour that no drawn case shows on the day of the visit.
extension DemoPlan {
    /// Mediation stands still until a day that everybody was told.
    mutating func rest() {
        give(
            .pause(
                Pause(reason: .expertReport, until: day.adding(days: 14), arePartiesTold: true, note: "等房屋鉴定报告")))
    }

    /// The second promise is not kept on its day, and the program says so on the next.
    mutating func leaveOverdue() {
        let reached = day
        agree(dues: [3, 10], isKept: false)
        day = reached.adding(days: 3)
        give(.perform(Performance(item: 1, performedOn: day, proof: .photo)))
        day = reached.adding(days: 11)
        give(.lapse(Lapse(number: 2)), by: .system)
    }

    /// The sender stays responsible until the receipt.
    mutating func sendOut() {
        give(
            .referOut(
                Referral(outlet: .government, reason: "权属要由政府确认", papers: [.application, .record])))
        wait(2...3)
        give(.confirmReceipt(OutletReceipt(receivedOn: day, receipt: "县自然资源局 收文第 \(random.number(in: 10...99)) 号")))
    }

    /// What is owed while a case is red.
    mutating func watch() {
        give(.reportToPolice(PoliceReport(station: "桥头派出所", record: "接处警 \(random.number(in: 1_000...9_999)) 号")))
        give(.reportStatus(StatusLine(status: "两家分开住，村干部晚上去看过，没有再吵")))
        wait(1...1)
        give(.reportStatus(StatusLine(status: "说了一会儿话，情绪平稳一些")))
    }

    /// Written down, and signed by the first party only.
    mutating func draft() {
        let terms = [
            Term(obligor: parties[1], promise: DemoNames.promises[0], amount: nil, due: day.adding(days: 20)),
            Term(obligor: parties[1], promise: DemoNames.promises[3], amount: 60_000, due: day.adding(days: 40)),
        ]
        give(.draftAgreement(Draft(form: .written, scope: .whole, terms: terms)))
        give(
            .signAgreement(
                Signing(
                    signedOn: day, confirmations: [Consent(party: parties[0], way: .signed)], isMediatorSigned: true,
                    isSealed: false)))
    }

    /// The township calls a department, which comes.
    mutating func whistle() {
        give(
            .blowWhistle(
                WhistleCall(kind: .concern, department: .housing, need: "看墙体安全不安全", place: "自家院子")),
            by: .township)
        give(.acknowledgeWhistle(WhistleAcknowledgement(whistle: 1, who: "住建所 赵工", comesOn: day)), by: .township)
        wait(1...1)
        give(.recordArrival(WhistleArrival(whistle: 1, arrivedOn: day)))
    }
}

extension DemoPlan.Course {
    /// How urgent the case must seem for the scene; `nil` where the seed decides.
    var urgency: Urgency? {
        switch self {
        case .inDanger: .danger
        case .lead, .resting, .overdue, .sentOut, .beingSigned, .whistled: .ordinary
        case .drawn, .newlyHeard, .talking, .askedForHelp, .askedForAdvice, .beingKept: nil
        }
    }
}
