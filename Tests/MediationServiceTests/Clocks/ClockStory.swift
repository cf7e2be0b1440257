// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// How a clock comes to run on a case that began on Monday, 2 March 2026, when it ends, and what ends it.
struct ClockStory: Sendable, CustomStringConvertible {
    /// One command on a day, by the holder or by somebody else.
    struct Turn: Sendable {
        let on: LegalDay
        let command: @Sendable (LegalDay) -> Command
        var by: String?

        init(_ day: LegalDay, by username: String? = nil, _ command: @escaping @Sendable (LegalDay) -> Command) {
            on = day
            self.command = command
            by = username
        }

        init(_ day: LegalDay, by username: String? = nil, _ step: Step) {
            self.init(day, by: username) { step.command(on: $0) }
        }
    }

    let kind: ClockKind
    var isLead = false
    var type = DisputeType.neighbour
    let turns: [Turn]
    let due: LegalDay
    /// Who is told, once it is too late: a name to sign in with or a unit.
    let late: String
    let endings: [Turn]

    var description: String { kind.rawValue }

    static let monday: LegalDay = "2026-03-02"
    static let tuesday: LegalDay = "2026-03-03"
    static let wednesday: LegalDay = "2026-03-04"
    static let holder = "990101101201-mediator"
    static let director = "990101101201-director"
    static let township = "990101101000-officer"
    static let county = "990101000000-officer"

    static let everyone: [Consent] = [Consent(party: 1, way: .phone), Consent(party: 2, way: .signed)]
    static let accepted = [Turn(monday, .accept)]
    static let talking = accepted + [Turn(monday, .session)]
    static let agreed = talking + [Turn(tuesday, .agree)]
    static let performed = agreed + [Turn(tuesday, .perform)]

    static let all = opening + moving + danger + agreement + afterwards
}

extension ClockStory {
    private static let opening = [
        ClockStory(
            kind: .lead, isLead: true, turns: [], due: tuesday, late: director,
            endings: [Turn(monday) { _ in .dismissLead(LeadDismissal(reason: .nothingThere)) }]),
        ClockStory(
            kind: .firstContact, turns: [], due: tuesday, late: director,
            endings: [
                Turn(monday) { _ in
                    .recordConsent(ConsentRecord(party: 1, scope: .mediate, answer: .agreed, way: .phone))
                }
            ]),
        // The county gives one working day less than the nation.
        ClockStory(kind: .acceptance, turns: [], due: wednesday, late: director, endings: accepted),
        ClockStory(
            kind: .mediation, turns: accepted, due: "2026-04-01", late: director,
            endings: [Turn(tuesday, .terminate)]),
        ClockStory(
            kind: .check, turns: accepted, due: "2026-03-09", late: holder, endings: [Turn(tuesday, .session)]),
        ClockStory(
            kind: .decision, turns: accepted, due: "2026-03-17", late: director,
            endings: [Turn(tuesday, .session)]),
        ClockStory(
            kind: .arbitrationNotice, type: .migrantWages, turns: talking, due: "2026-03-17", late: director,
            endings: [Turn(tuesday) { _ in .extend(Extension(until: "2026-04-01", consents: everyone)) }]),
    ]

    private static let moving = [
        ClockStory(
            kind: .transfer, turns: talking + [Turn(tuesday, .escalate)], due: "2026-03-05",
            late: "990101101000-director", endings: [Turn(wednesday, by: township, .takeOver)]),
        ClockStory(
            kind: .pause,
            turns: talking + [
                Turn(tuesday) { _ in .pause(Pause(reason: .harvest, until: "2026-03-20", arePartiesTold: true)) }
            ], due: "2026-03-20", late: director, endings: [Turn(wednesday) { _ in .resume(Resumption()) }]),
        ClockStory(
            kind: .referral, turns: talking + [refer(tuesday)], due: "2026-03-06", late: director,
            endings: [receipt(wednesday)]),
        ClockStory(
            kind: .feedback, turns: talking + [refer(tuesday), receipt(tuesday)], due: "2026-03-18", late: director,
            endings: [Turn(wednesday) { .recordFeedback(Feedback(result: .settled, heardOn: $0)) }]),
        ClockStory(
            kind: .contest,
            turns: talking + [
                Turn(tuesday, .escalate), Turn(tuesday, by: township, .sendBack),
                Turn(tuesday) { _ in .contestReturn(Contest(reason: "量过了，量不清")) },
            ], due: "2026-03-05", late: "990101000000-director",
            endings: [
                Turn(wednesday, by: county) { _ in
                    .decideContest(ContestDecision(doesStand: true, reason: "先量清楚"))
                }
            ]),
    ]

    private static func refer(_ day: LegalDay) -> Turn {
        Turn(day) { _ in .referOut(Referral(outlet: .court, reason: "谈不拢", papers: [.registration])) }
    }

    private static func receipt(_ day: LegalDay) -> Turn {
        Turn(day) { .confirmReceipt(OutletReceipt(receivedOn: $0, receipt: "立案12号")) }
    }

    private static let danger = [
        ClockStory(
            kind: .status, turns: accepted + [raise], due: wednesday, late: director,
            endings: [Turn(wednesday) { _ in .reportStatus(StatusLine(status: "刀已经收走")) }]),
        ClockStory(
            kind: .policeReport, turns: accepted + [raise], due: tuesday, late: holder,
            endings: [
                Turn(tuesday) { _ in .reportToPolice(PoliceReport(station: "桥头派出所", record: "接警7号")) }
            ]),
        ClockStory(
            kind: .whistleAnswer, turns: talking + [whistle], due: wednesday, late: holder,
            endings: [acknowledge]),
        ClockStory(
            kind: .whistleObjection,
            turns: talking + [
                whistle, Turn(tuesday) { _ in .objectToWhistle(WhistleObjection(whistle: 1, reason: "不归我们管")) },
            ], due: wednesday, late: "990101000000-director",
            endings: [
                Turn(wednesday, by: county) { _ in
                    .decideWhistle(WhistleDecision(whistle: 1, mustCome: false, reason: "归另一家"))
                }
            ]),
        ClockStory(
            kind: .whistleResult, turns: talking + [whistle, acknowledge], due: "2026-03-06", late: director,
            endings: [
                Turn(wednesday) { .recordArrival(WhistleArrival(whistle: 1, arrivedOn: $0)) },
                Turn(wednesday) { _ in .recordResult(WhistleResult(whistle: 1, result: "界石立好了")) },
            ]),
    ]

    private static let raise = Turn(tuesday) { _ in .raiseRisk(RiskRaise(sign: .weapon)) }
    private static let whistle = Turn(tuesday, by: township) { _ in
        .blowWhistle(WhistleCall(kind: .concern, department: .naturalResources, need: "量界", place: "老屋后面"))
    }
    private static let acknowledge = Turn(tuesday) {
        .acknowledgeWhistle(WhistleAcknowledgement(whistle: 1, who: "测绘员", comesOn: $0))
    }

    private static let agreement = [
        ClockStory(
            kind: .confirmation,
            turns: talking + [
                Turn(tuesday) { day in
                    .agree(
                        Agreement(
                            form: .written, reachedOn: day,
                            terms: [Term(obligor: 2, promise: "装雨水槽", amount: 80_000, due: "2026-06-01")],
                            confirmations: everyone.map { Consent(party: $0.party, way: .signed) }, record: nil,
                            isMediatorSigned: true, isSealed: true))
                }
            ], due: "2026-04-02", late: holder,
            endings: [
                Turn(wednesday) { .offerConfirmation(ConfirmationOffer(offeredOn: $0)) },
                Turn(wednesday) { _ in .declineConfirmation(ConfirmationRefusal(party: 1)) },
            ]),
        ClockStory(
            kind: .performance, turns: agreed, due: tuesday, late: director, endings: [Turn(tuesday, .perform)]),
    ]

    private static let afterwards = [
        ClockStory(
            kind: .followUp, turns: performed, due: "2026-03-18", late: director,
            endings: [Turn(wednesday, .callBack)]),
        ClockStory(
            kind: .callBack, turns: performed, due: "2026-03-18", late: "990101102000-director",
            endings: [Turn(wednesday, by: "990101102000-officer", .callBack)]),
        ClockStory(
            kind: .partyAnswer, turns: talking + [voice], due: "2026-03-05", late: director,
            endings: [
                Turn(wednesday) { _ in .answerParty(VoiceAnswer(party: 1, answer: "周五再谈一次")) }
            ]),
        ClockStory(
            kind: .archive, turns: performed + [Turn(tuesday, .callBack), Turn(wednesday, .close)],
            due: "2026-04-03", late: director,
            endings: [Turn(wednesday) { _ in .archive(Archival(papers: Paper.required + [.agreement, .followUp])) }]),
    ]

    private static let voice = Turn(tuesday) { _ in .hearParty(Voice(party: 1, wish: .notSolved)) }
}
