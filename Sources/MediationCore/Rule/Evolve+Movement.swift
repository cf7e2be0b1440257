// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Requests to other units and what became of them.
    mutating func applyMovement(_ event: CaseEvent) -> Bool {
        switch event.fact {
        case .escalated(let fact):
            send(.up, to: fact.to, fact.level, fact.consents, isHelpOnly: fact.isHelpOnly, event)
        case .handedDown(let unit, let level, _, let given): send(.down, to: unit, level, given, event)
        case .referredOut(let outlet, _):
            endPause(at: event.at)
            returned = nil
            transfer = PendingTransfer(
                direction: .out, to: nil, level: nil, outlet: outlet, sentAt: event.at,
                origin: event.from?.stage ?? stage)
        case .recalled:
            transfer = nil
            endAgreement(on: event.at.day)
        case .transferAccepted: takeOver(event)
        case .transferReturned: comeBack(at: event.at)
        case .returnContested:
            returned?.state = .contested
            returned?.contestedAt = event.at
        case .contestDecided(let doesStand): decideReturn(doesStand, at: event.at)
        case .received(let day):
            referral = transfer?.outlet.map { ReferredCase(outlet: $0, receivedOn: day) }
            transfer = nil
            draft = nil
            endedOn = event.at.day
        case .feedbackHeard(let result, _): referral?.result = result
        default: return false
        }
        return true
    }

    private mutating func send(
        _ direction: Direction, to unit: UnitID, _ level: Level, _ given: [Consent], isHelpOnly: Bool = false,
        _ event: CaseEvent
    ) {
        transfer = PendingTransfer(
            direction: direction, to: unit, level: level, consents: given.parties, isHelpOnly: isHelpOnly,
            sentAt: event.at, origin: event.from?.stage ?? stage)
        returned = nil
    }

    /// Responsibility moves at this moment; whoever had the case before goes on helping.
    private mutating func takeOver(_ event: CaseEvent) {
        if let before = event.from?.level { helpers.insert(before) }
        helpers.remove(level)
        span?.levelSince = event.at
        // Its mediator and its seal would have been another committee's.
        draft = nil
        transfer = nil
        returned = nil
        moves += 1
    }

    /// With the last return that there may be, both units sit down together.
    private mutating func comeBack(at now: Timestamp) {
        guard let request = transfer else { return }
        span?.waits.append(Interval(from: request.sentAt, to: now))
        returned = ReturnedTransfer(request: request, state: .returned, returnedAt: now)
        transfer = nil
        returns += 1
        if returns == Self.returnLimit, let level = request.level { helpers.insert(level) }
    }

    private mutating func decideReturn(_ doesStand: Bool, at now: Timestamp) {
        guard let request = returned?.request else { return }
        guard !doesStand else {
            returned?.state = .returned
            return
        }
        transfer = PendingTransfer(
            direction: request.direction, to: request.to, level: request.level, consents: request.consents,
            isHelpOnly: false, isReturnBarred: true, sentAt: now, origin: .mediating)
        returned = nil
    }
}
