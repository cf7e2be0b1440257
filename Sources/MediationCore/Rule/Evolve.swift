// SPDX-License-Identifier: Apache-2.0

/// The case after an event: the one place where a case changes, used by deciding and by replay alike. Total.
package func evolve(_ state: MediationCase?, _ event: CaseEvent) -> MediationCase {
    guard var next = state else { return begin(event) }
    let day = event.at.day
    let isSameStage = next.stage == event.to.stage
    next.version = event.version
    next.stage = event.to.stage
    next.level = event.to.level
    next.holder = event.holder
    next.apply(event.fact, on: day)
    // A call-back leaves a case in its stage and so leaves its clock alone.
    if !isSameStage || event.command != .followUp {
        next.dueOn = StageClock.dueDay(of: next, enteredOn: day)
    }
    return next
}

private func begin(_ event: CaseEvent) -> MediationCase {
    guard case .registered(let fact) = event.fact else { preconditionFailure("A case begins by being registered.") }
    var begun = MediationCase(
        id: event.caseID, version: event.version, stage: event.to.stage, level: event.to.level, region: fact.region,
        firstLevel: event.to.level, holder: event.holder, firstHolder: event.holder, risk: fact.urgency.risk,
        source: fact.source, type: fact.type, urgency: fact.urgency, requestedOn: fact.requestedOn,
        registeredAt: event.at, parties: fact.parties, applicants: fact.applicants, consents: [], number: nil,
        acceptedOn: nil, mediatingSince: nil, sessions: 0, transfer: nil, moves: 0, returns: 0, agreementVersion: nil,
        agreedOn: nil, items: [], followUps: 0, ending: nil, endedOn: nil, closedOn: nil, reopenings: 0, dueOn: nil)
    begun.dueOn = StageClock.dueDay(of: begun, enteredOn: event.at.day)
    return begun
}

extension MediationCase {
    fileprivate mutating func apply(_ fact: Fact, on day: LegalDay) {
        switch fact {
        case .registered: preconditionFailure("A case begins once.")
        case .accepted(let given, let issued):
            consents = given.parties
            number = issued
            acceptedOn = acceptedOn ?? day
            mediatingSince = day
        case .sessionHeld: sessions += 1
        case .escalated(_, let unit, let given, let isHelpOnly):
            transfer = PendingTransfer(to: unit, consents: given.parties, isHelpOnly: isHelpOnly)
        case .recalled: transfer = nil
        case .transferAccepted:
            transfer = nil
            moves += 1
        case .transferReturned:
            transfer = nil
            returns += 1
        case .agreed(_, let reached, _, let promised):
            agreementVersion = version
            agreedOn = reached
            items = promised.map { PerformanceItem(number: $0.number, due: $0.due) }
        case .performed(let item, let kept, _, _):
            if let index = items.firstIndex(where: { $0.number == item }) { items[index].performedOn = kept }
            if openItems.isEmpty { endedOn = day }
        case .withdrawn:
            transfer = nil
            endedOn = day
        case .followedUp(_, _, let answers):
            if answers.contains(where: \.isReached) { followUps += 1 }
        case .closed(let how, _):
            ending = how
            closedOn = day
        case .reopened: reopen(on: day)
        case .declined, .terminated: endedOn = day
        }
    }

    private mutating func reopen(on day: LegalDay) {
        reopenings += 1
        // The limit of mediation counts anew, so that a case opened again is not overdue at once. Without an agreement
        // there is nothing to go on with: consents are asked anew, and the limit begins with them.
        if agreedOn == nil { consents = [] }
        mediatingSince = agreedOn == nil ? nil : day
        sessions = 0
        agreementVersion = nil
        agreedOn = nil
        items = []
        followUps = 0
        ending = nil
        endedOn = nil
        closedOn = nil
    }
}
