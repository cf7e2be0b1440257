// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

extension RandomCommands {
    /// Endings and what comes afterwards.
    mutating func ending(
        _ kind: Command.Kind, on state: MediationCase, today: LegalDay, among others: Others
    ) -> Command {
        switch kind {
        case .terminate: .terminate(Termination(ground: pick(TerminationGround.allCases), routes: routes()))
        case .withdraw:
            .withdraw(Withdrawal(party: isFlawed() ? 2 : 1, way: pick(ConsentWay.allCases), reason: words()))
        case .drawCallBack: .drawCallBack(CallBackDraw(unit: pick(others.units)))
        case .followUp: .followUp(followUp(on: state, today: today))
        case .close: .close(Closing(waiver: chance(70) ? "电话没有接通" : nil))
        case .archive: .archive(Archival(papers: isFlawed() ? [] : Paper.required, note: words()))
        case .merge: .merge(Merge(into: pick(others.cases), note: words()))
        default: .reopen(Reopening(reason: needed("又漏水了")))
        }
    }

    private mutating func followUp(on state: MediationCase, today: LegalDay) -> FollowUp {
        let answers = state.parties.numbers.map { party in
            let isReached = chance(70)
            return FollowUpAnswer(
                party: party, isReached: isReached, performance: isReached ? pick(PerformanceReport.allCases) : nil,
                satisfaction: isReached || isFlawed() ? pick(Satisfaction.allCases) : nil,
                hasNewTrouble: isReached ? chance(50) : nil)
        }
        return FollowUp(askedOn: day(today), way: pick(FollowUpWay.allCases), answers: answers)
    }

    /// Danger, and departments called to the spot.
    mutating func danger(_ kind: Command.Kind, on state: MediationCase, today: LegalDay) -> Command {
        let whistle = number(of: state.whistles.map(\.number))
        return switch kind {
        case .raiseRisk:
            .raiseRisk(RiskRaise(sign: chance(80) ? .emotion : pick(RiskSign.allCases), note: words()))
        case .lowerRisk: .lowerRisk(RiskLowering(to: isFlawed() ? .red : .green, reason: needed("人都平静了")))
        case .reportStatus: .reportStatus(StatusLine(status: needed("没有新情况")))
        case .noteSafety: .noteSafety(SafetyNote(note: needed("民警在场")))
        case .reportToPolice: .reportToPolice(PoliceReport(station: needed("桥头派出所"), record: "第12号"))
        case .blowWhistle:
            .blowWhistle(
                WhistleCall(
                    kind: pick(WhistleKind.allCases), department: pick(Department.allCases), need: needed("看墙体"),
                    place: "老屋"))
        case .acknowledgeWhistle:
            .acknowledgeWhistle(WhistleAcknowledgement(whistle: whistle, who: needed("赵工"), comesOn: today))
        case .objectToWhistle: .objectToWhistle(WhistleObjection(whistle: whistle, reason: needed("不归我们管")))
        case .decideWhistle:
            .decideWhistle(WhistleDecision(whistle: whistle, mustCome: chance(60), reason: needed("职责清单第三条")))
        case .recordArrival: .recordArrival(WhistleArrival(whistle: whistle, arrivedOn: day(today)))
        case .recordResult: .recordResult(WhistleResult(whistle: whistle, result: needed("墙体安全")))
        case .rateWhistle:
            .rateWhistle(
                WhistleRating(
                    whistle: whistle, by: pick(WhistleSide.allCases), satisfaction: pick(Satisfaction.allCases)))
        case .hearParty:
            .hearParty(Voice(party: party(of: state), wish: pick(PartyWish.allCases), words: words()))
        case .answerParty: .answerParty(VoiceAnswer(party: party(of: state), answer: needed("明天来谈")))
        default: .expireWhistle(Lapse(number: whistle))
        }
    }
}
