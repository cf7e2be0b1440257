// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Danger and whistles.
    mutating func applyRisk(_ event: CaseEvent) {
        switch event.fact {
        case .riskRaised(let sign, let raised):
            if sign.asksForSafety { (asksForSafety, tier) = (true, .sensitive) }
            raise(to: max(risk, raised), at: event.at)
        case .riskLowered(let lower, let isFinal):
            guard isFinal else {
                lowering = RiskLoweringVoice(person: event.actor.person, to: lower)
                return
            }
            risk = lower
            lowering = nil
            watch = nil
        case .statusReported: watch?.statusAt = event.at
        case .safetyNoted: watch?.isSessionSafe = true
        case .policeTold: watch?.isReported = true
        case .whistleBlown(let number, let kind, let department):
            whistles.append(Whistle(number: number, kind: kind, department: department, at: event.at))
        case .whistleAcknowledged(let number, _): change(number, .acknowledgeWhistle, at: event.at)
        case .whistleObjected(let number): change(number, .objectToWhistle, at: event.at)
        case .whistleDecided(let number, let mustCome):
            change(number, .decideWhistle, answer: mustCome ? "must_come" : nil, at: event.at)
            if mustCome, let index = index(of: number) { whistles[index].calledAt = event.at }
        case .arrivalRecorded(let number, _): change(number, .recordArrival, at: event.at)
        case .resultRecorded(let number): change(number, .recordResult, at: event.at)
        case .whistleRated(let number, let side, _): rate(number, by: side, at: event.at)
        case .whistleExpired(let number): change(number, .expireWhistle, at: event.at)
        default: preconditionFailure("No chapter knows what \(event.command.rawValue) changes.")
        }
    }

    private func index(of number: Int) -> Int? { whistles.firstIndex { $0.number == number } }

    private mutating func change(
        _ number: Int, _ command: Command.Kind, answer: String? = nil, at now: Timestamp
    ) {
        guard let index = index(of: number),
            let next = WhistleState.machine.next(whistles[index].state, command, answer: answer)
        else { return }
        whistles[index].state = next
        whistles[index].changedAt = now
    }

    private mutating func rate(_ number: Int, by side: WhistleSide, at now: Timestamp) {
        guard let index = index(of: number) else { return }
        whistles[index].ratedBy.insert(side)
        change(number, .rateWhistle, answer: whistles[index].ratedBy.count == 2 ? "both" : nil, at: now)
    }
}
