// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension Fact {
    /// Danger, and departments called to the spot.
    func writeRisk(to json: inout JSONWriter) {
        switch self {
        case .riskRaised(let sign, let risk):
            json.field("sign", sign.rawValue)
            json.field("to", risk.rawValue)
        case .riskLowered(let risk, let isFinal):
            json.field("to", risk.rawValue)
            json.field("final", isFinal)
        case .statusReported, .safetyNoted, .policeTold: break
        case .whistleBlown(let number, let kind, let department):
            json.field("whistle", number)
            json.field("kind", kind.rawValue)
            json.field("department", department.rawValue)
        case .whistleAcknowledged(let number, let day):
            json.field("whistle", number)
            json.field("comes_on", day.description)
        case .whistleObjected(let number), .resultRecorded(let number), .whistleExpired(let number):
            json.field("whistle", number)
        case .whistleDecided(let number, let mustCome):
            json.field("whistle", number)
            json.field("must_come", mustCome)
        case .arrivalRecorded(let number, let day):
            json.field("whistle", number)
            json.field("arrived_on", day.description)
        case .whistleRated(let number, let side, let satisfaction):
            json.field("whistle", number)
            json.field("by", side.rawValue)
            json.field("satisfaction", satisfaction.rawValue)
        default: preconditionFailure("\(command.rawValue) is about no danger.")
        }
    }
}
