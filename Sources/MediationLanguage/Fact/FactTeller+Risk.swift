// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Danger.
    func risk(_ fact: Fact) -> [String] {
        switch fact {
        case .riskRaised(let sign, let risk): [line(say(sign), now(risk))]
        case .riskLowered(let risk, let isFinal):
            [
                isFinal
                    ? now(risk)
                    : say(
                        "第一位说可以降到“\(say(risk))”，还要另一位确认",
                        "the first of two people says: \(say(risk))")
            ]
        default: []
        }
    }

    /// Departments called to the spot.
    func whistle(_ fact: Fact) -> [String] {
        switch fact {
        case .whistleBlown(let number, let kind, let department):
            [line(whistle(number), say(kind), say(department))]
        case .whistleAcknowledged(let number, let day):
            [line(whistle(number), say("\(self.day(day))来", "comes on \(self.day(day))"))]
        case .whistleObjected(let number), .resultRecorded(let number), .whistleExpired(let number):
            [whistle(number)]
        case .whistleDecided(let number, let mustCome):
            [line(whistle(number), mustCome ? say(FieldName.mustCome) : say(WhistleState.dropped))]
        case .arrivalRecorded(let number, let day): [line(whistle(number), self.day(day))]
        case .whistleRated(let number, let side, let satisfaction):
            [line(whistle(number), say(side), say(satisfaction))]
        default: []
        }
    }

    private func now(_ risk: Risk) -> String { say("现在是“\(say(risk))”", "now: \(say(risk))") }
}
