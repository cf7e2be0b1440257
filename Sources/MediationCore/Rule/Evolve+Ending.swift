// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Endings, call-backs, closing and opening again.
    mutating func applyEnding(_ event: CaseEvent) -> Bool {
        switch event.fact {
        case .dismissed, .declined, .terminated, .withdrawn:
            endPause(at: event.at)
            transfer = nil
            draft = nil
            endedOn = event.at.day
        case .callBackDrawn(let unit):
            caller = unit
            callerSince = event.at
        case .followedUp(_, _, let answers, let isDrawn):
            if answers.contains(where: \.isReached) { followUps += 1 }
            if isDrawn { dropCaller() }
        case .closed(let how, _):
            ending = how
            closedOn = event.at.day
        case .merged(let other):
            endPause(at: event.at)
            draft = nil
            mergedInto = other
            ending = .merged
            endedOn = event.at.day
            closedOn = event.at.day
        case .archived: dropCaller()
        case .reopened: reopen(at: event.at)
        default: return false
        }
        return true
    }

    private mutating func reopen(at now: Timestamp) {
        reopenings += 1
        // The limit of mediation counts anew, so that a case opened again is not overdue at once. Where consents are
        // asked anew, it begins with them.
        if stage == .registered { consents = [] }
        span = stage == .registered ? nil : MediationSpan(since: now)
        refusals = []
        sessions = 0
        lastSessionOn = nil
        dropAgreement()
        referral = nil
        returned = nil
        followUps = 0
        dropCaller()
        isContacted = false
        ending = nil
        endedOn = nil
        closedOn = nil
    }

    private mutating func dropCaller() {
        caller = nil
        callerSince = nil
    }
}
