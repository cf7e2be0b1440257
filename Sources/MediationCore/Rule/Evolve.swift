// SPDX-License-Identifier: Apache-2.0

/// The case after an event: the one place where a case changes, used by deciding and by replay alike. Total.
package func evolve(_ state: MediationCase?, _ event: CaseEvent) -> MediationCase {
    guard var next = state else { return begin(event) }
    if next.stage != event.to.stage || event.command == .acceptTransfer { next.stageSince = event.at }
    next.version = event.version
    next.stage = event.to.stage
    next.level = event.to.level
    next.holder = event.holder
    next.apply(event)
    next.record(event, before: state)
    return next
}

private func begin(_ event: CaseEvent) -> MediationCase {
    var begun: MediationCase
    switch event.fact {
    case .reported(let lead): begun = MediationCase(event, lead.region, lead.source, rules: lead.rules)
    case .registered(let fact):
        begun = MediationCase(event, fact.region, fact.source, rules: fact.rules)
        begun.register(fact, at: event.at)
    default: preconditionFailure("A case begins by being reported or registered.")
    }
    begun.record(event, before: nil)
    return begun
}

extension MediationCase {
    /// A case of which nothing is known but where it is and who heard of it.
    fileprivate init(_ event: CaseEvent, _ region: RegionCode, _ source: Source, rules: String?) {
        self.init(
            id: event.caseID, version: event.version, stage: event.to.stage, level: event.to.level, region: region,
            firstLevel: event.to.level, holder: event.holder, firstHolder: event.holder, rules: rules,
            begunAt: event.at, stageSince: event.at, source: source, type: .other, urgency: .ordinary, parties: [],
            applicants: [], isContacted: false, consents: [], refusals: [], represented: [], guests: 0, recused: [],
            helpers: [], sessions: 0, moves: 0, returns: 0, agreements: [], items: [], risk: .green,
            asksForSafety: false,
            tier: .ordinary, whistles: [], voices: [], followUps: 0, reopenings: 0)
    }

    fileprivate mutating func register(_ fact: RegisteredFact, at now: Timestamp) {
        source = fact.source
        type = fact.type
        urgency = fact.urgency
        requestedOn = fact.requestedOn
        registeredAt = now
        parties = fact.parties
        applicants = fact.applicants
        // Many people in one quarrel need a closer look, by rule.
        let byRule: Risk = parties.count >= Self.manyParties ? .yellow : .green
        raise(to: max(risk, fact.urgency.risk, byRule), at: now)
    }

    /// Parties from which on a case is yellow by rule.
    package static let manyParties = 5

    /// Each chapter changes what it speaks of and says whether the fact was one of its own.
    fileprivate mutating func apply(_ event: CaseEvent) {
        switch event.fact {
        case .registered(let fact): register(fact, at: event.at)
        default:
            if applyMediation(event) || applyMovement(event) || applyAgreement(event) || applyEnding(event)
                || applyVoice(event)
            {
                return
            }
            applyRisk(event)
        }
    }

    /// Raises, never lowers.
    mutating func raise(to raised: Risk, at now: Timestamp) {
        if raised == .red {
            asksForSafety = true
            if watch == nil { watch = RiskWatch(redSince: now) }
        }
        risk = raised
        lowering = nil
    }
}
