// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactReader {
    /// Danger, and departments called to the spot.
    func risk() throws(UnreadableFact) -> Fact {
        switch command {
        case .raiseRisk: .riskRaised(sign: try code("sign"), to: try code("to"))
        case .lowerRisk: .riskLowered(to: try code("to"), isFinal: try flag("final"))
        case .reportStatus: .statusReported
        case .noteSafety: .safetyNoted
        case .reportToPolice: .policeTold
        case .blowWhistle:
            .whistleBlown(number: try whistle(), kind: try code("kind"), department: try code("department"))
        case .acknowledgeWhistle: .whistleAcknowledged(number: try whistle(), comesOn: try day("comes_on"))
        case .objectToWhistle: .whistleObjected(number: try whistle())
        case .decideWhistle: .whistleDecided(number: try whistle(), mustCome: try flag("must_come"))
        case .recordArrival: .arrivalRecorded(number: try whistle(), on: try day("arrived_on"))
        case .recordResult: .resultRecorded(number: try whistle())
        case .rateWhistle:
            .whistleRated(number: try whistle(), by: try code("by"), satisfaction: try code("satisfaction"))
        case .expireWhistle: .whistleExpired(number: try whistle())
        default: preconditionFailure("\(command.rawValue) is about no danger.")
        }
    }

    private func whistle() throws(UnreadableFact) -> Int { try integer("whistle") }
}
