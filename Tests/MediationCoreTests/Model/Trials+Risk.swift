// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with danger, and with departments that are called.
extension Trials {
    func risk(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .raiseRisk: each(["a hoe in the hand": raise(.weapon), "a bad mood": raise(.emotion)])
        case .lowerRisk: each(["to green": lowering(.green), "to yellow": lowering(.yellow)])
        case .reportStatus: each(["quiet": .reportStatus(StatusLine(status: "两家都在家，没再吵"))])
        case .noteSafety: each(["two people": .noteSafety(SafetyNote(note: "民警在场，分开坐"))])
        case .reportToPolice: each(["the station": report("桥头派出所")])
        default: nil
        }
    }

    func oddRisk(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .raiseRisk: each(["a child": raise(.minor)])
        case .lowerRisk: each(["to red": lowering(.red), "without a reason": lowering(.green, " ")])
        case .reportStatus: each(["a blank": .reportStatus(StatusLine(status: " "))])
        case .noteSafety: each(["a blank": .noteSafety(SafetyNote(note: ""))])
        case .reportToPolice: each(["no station": report(" ")])
        default: nil
        }
    }

    private func raise(_ sign: RiskSign) -> Command { .raiseRisk(RiskRaise(sign: sign)) }

    private func lowering(_ risk: Risk, _ reason: String = "两边都冷静了") -> Command {
        .lowerRisk(RiskLowering(to: risk, reason: reason))
    }

    private func report(_ station: String) -> Command {
        .reportToPolice(PoliceReport(station: station, record: "2026-17"))
    }
}

/// One whistle a case: a second one can do what the first can.
extension Trials {
    func whistle(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .blowWhistle: state?.whistles.isEmpty == false ? [] : each(["in an emergency": call()])
        case .acknowledgeWhistle: each(["today": acknowledgement()])
        case .objectToWhistle: each(["with a reason": objection()])
        case .decideWhistle: each(["it must come": decision(true), "it need not come": decision(false)])
        case .recordArrival: each(["today": arrival(on: today)])
        case .recordResult: each(["the wall was looked at": result()])
        case .rateWhistle: each(["by the whistler": rating(.whistler), "by the department": rating(.department)])
        case .expireWhistle:
            [
                Trial(
                    name: "in time", command: .expireWhistle(Lapse(number: 1)), around: County.around(level),
                    now: County.later)
            ]
        default: nil
        }
    }

    func oddWhistle(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .blowWhistle:
            state?.whistles.isEmpty == false
                ? [] : each(["in no emergency": call(.concern), "needing nothing": call(need: " ")])
        case .acknowledgeWhistle:
            each(["no such whistle": acknowledgement(2), "nobody comes": acknowledgement(who: "")])
        case .objectToWhistle: each(["no such whistle": objection(2), "without a reason": objection(reason: " ")])
        case .decideWhistle:
            each(["no such whistle": decision(true, 2), "without a reason": decision(true, reason: "")])
        case .recordArrival: each(["no such whistle": arrival(2, on: today), "tomorrow": arrival(on: tomorrow)])
        case .recordResult: each(["no such whistle": result(2), "nothing": result(text: " ")])
        case .rateWhistle: each(["no such whistle": rating(.whistler, 2)])
        default: nil
        }
    }

    private func call(_ kind: WhistleKind = .emergency, need: String = "看墙还稳不稳") -> Command {
        .blowWhistle(WhistleCall(kind: kind, department: .housing, need: need, place: "村东头"))
    }

    private func acknowledgement(_ number: Int = 1, who: String = "住建所老周") -> Command {
        .acknowledgeWhistle(WhistleAcknowledgement(whistle: number, who: who, comesOn: today))
    }

    private func objection(_ number: Int = 1, reason: String = "不归我们管") -> Command {
        .objectToWhistle(WhistleObjection(whistle: number, reason: reason))
    }

    private func decision(_ mustCome: Bool, _ number: Int = 1, reason: String = "先去看") -> Command {
        .decideWhistle(WhistleDecision(whistle: number, mustCome: mustCome, reason: reason))
    }

    private func arrival(_ number: Int = 1, on day: LegalDay) -> Command {
        .recordArrival(WhistleArrival(whistle: number, arrivedOn: day))
    }

    private func result(_ number: Int = 1, text: String = "墙没有裂") -> Command {
        .recordResult(WhistleResult(whistle: number, result: text))
    }

    private func rating(_ side: WhistleSide, _ number: Int = 1) -> Command {
        .rateWhistle(WhistleRating(whistle: number, by: side, satisfaction: .satisfied))
    }
}
