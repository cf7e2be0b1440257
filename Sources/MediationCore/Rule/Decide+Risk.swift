// SPDX-License-Identifier: Apache-2.0

/// The facts of danger, and of departments called to the spot.
func riskFact(of attempt: Attempt) -> Fact {
    switch attempt.command {
    case .raiseRisk(let raise):
        return .riskRaised(sign: raise.sign, to: max(attempt.state?.risk ?? .green, raise.sign.risk))
    case .lowerRisk(let lowering):
        let first = attempt.state?.lowering
        return .riskLowered(
            to: lowering.to, isFinal: first?.to == lowering.to && first?.person != attempt.actor.person)
    case .reportStatus: return .statusReported
    case .noteSafety: return .safetyNoted
    case .reportToPolice: return .policeTold
    case .blowWhistle(let call):
        return .whistleBlown(
            number: (attempt.state?.whistles.count ?? 0) + 1, kind: call.kind, department: call.department)
    case .acknowledgeWhistle(let answer):
        return .whistleAcknowledged(number: answer.whistle, comesOn: answer.comesOn)
    case .objectToWhistle(let objection): return .whistleObjected(number: objection.whistle)
    case .decideWhistle(let decision):
        return .whistleDecided(number: decision.whistle, mustCome: decision.mustCome)
    case .recordArrival(let arrival): return .arrivalRecorded(number: arrival.whistle, on: arrival.arrivedOn)
    case .recordResult(let result): return .resultRecorded(number: result.whistle)
    case .rateWhistle(let rating):
        return .whistleRated(number: rating.whistle, by: rating.by, satisfaction: rating.satisfaction)
    case .expireWhistle(let lapse): return .whistleExpired(number: lapse.number)
    default: preconditionFailure("\(attempt.command.kind.rawValue) is about no danger.")
    }
}
