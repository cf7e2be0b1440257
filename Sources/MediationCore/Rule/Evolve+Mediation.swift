// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Consents, sessions, pauses, people.
    mutating func applyMediation(_ event: CaseEvent) -> Bool {
        switch event.fact {
        case .consentRecorded(let party, let scope, let answer, _):
            isContacted = true
            if scope == .mediate { hear(answer, of: party) }
        case .accepted(let given, let issued):
            consents = given.parties
            refusals = []
            number = issued
            acceptedOn = acceptedOn ?? event.at.day
            span = MediationSpan(since: event.at)
        case .assigned: break
        case .invited: guests += 1
        case .objected(let tie, _, let person, let accepting):
            let isAccepted = tie.canBeAccepted && accepting.parties == parties
            if !isAccepted, !recused.contains(person) { recused.append(person) }
        case .represented(let side, let representatives, _):
            let all = side == .applicant ? applicants : parties.subtracting(applicants)
            represented = represented.subtracting(all).union(all.subtracting(representatives))
        case .sessionHeld(let day, _, _, let mood): hold(on: day, mood: mood, at: event.at)
        case .paused(_, let until):
            pausedUntil = until
            span?.pauses.append(Interval(from: event.at))
        case .resumed: endPause(at: event.at)
        case .extended(let until, _):
            span?.extendedUntil = until
            span?.extendedOn = event.at.day
        case .joined(let level, _): helpers.insert(level)
        default: return false
        }
        return true
    }

    private mutating func hear(_ answer: ConsentAnswer, of party: PartyNumber) {
        switch answer {
        case .agreed: refusals = refusals.subtracting([party])
        case .refused: refusals = refusals.union([party])
        }
    }

    private mutating func hold(on day: LegalDay, mood: Mood?, at now: Timestamp) {
        sessions += 1
        lastSessionOn = day
        // What was said about safety was said about this session.
        watch?.isSessionSafe = false
        if mood == .worse { raise(to: max(risk, .yellow), at: now) }
    }

    /// Ends a pause that lasts, whatever ended it.
    mutating func endPause(at now: Timestamp) {
        pausedUntil = nil
        guard let last = span?.pauses.indices.last, span?.pauses[last].to == nil else { return }
        span?.pauses[last].to = now
    }
}
