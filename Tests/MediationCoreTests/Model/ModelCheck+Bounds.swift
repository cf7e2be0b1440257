// SPDX-License-Identifier: Apache-2.0
@testable import MediationCore

extension MediationCase {
    /// The same case with its counters cut and its versions and instants forgotten.
    ///
    /// That loses nothing: guards ask only whether there was a session or a call-back at all, so a case with three of
    /// them can do what a case with one can; only returns are counted, and only where requests are studied.
    func bounded(in slice: Slice) -> MediationCase {
        var bounded = self
        bounded.version = 1
        bounded.record = CaseRecord()
        bounded.stageSince = County.noon
        bounded.guests = 0
        bounded.helpers = []
        bounded.moves = 0
        bounded.reopenings = 0
        bounded.sessions = min(sessions, 1)
        bounded.followUps = min(followUps, 1)
        // Two returns before the last one are one return more than one, and nothing else.
        bounded.returns = slice == .movement ? (returns == 1 ? 2 : returns) : 0
        bounded.isContacted = false
        bounded.forgetDanger()
        if [.terminated, .withdrawn].contains(stage), slice != .performance, slice != .confirmation {
            bounded.dropAgreement()
            bounded.returned = nil
        }
        bounded.source = .apply
        bounded.requestedOn = requestedOn.map { _ in County.noon.day }
        bounded.forgetAgreement()
        bounded.forgetRequests(in: slice)
        if let until = span?.extendedUntil {
            bounded.span?.extendedUntil = min(until, County.noon.day.adding(days: 20))
        }
        if span != nil, stage != .paused { bounded.span?.pauses = [] }
        bounded.span?.waits = []
        bounded.voices = voices.map { OpenVoice(party: $0.party, wish: $0.wish, since: County.noon) }
        for index in whistles.indices {
            bounded.whistles[index].calledAt = County.noon
            bounded.whistles[index].changedAt = County.noon
        }
        return bounded
    }

    private mutating func forgetAgreement() {
        let numbers = Dictionary(uniqueKeysWithValues: agreements.map { ($0.version, $0.number) })
        draft = draft.map {
            AgreementDraft(
                version: Int32(agreements.count + 1), form: $0.form, scope: $0.scope, items: $0.items,
                confirmed: $0.confirmed,
                isMediatorSigned: $0.isMediatorSigned, isSealed: $0.isSealed, signedOn: County.noon.day)
        }
        items = items.map {
            var item = PerformanceItem(
                ItemFact(number: $0.number, obligor: $0.obligor, amount: nil, due: County.noon.day),
                agreement: Int32(numbers[$0.agreement] ?? 0), on: County.noon.day)
            item.state = $0.state
            item.performedOn = $0.performedOn
            return item
        }
        agreements = agreements.map {
            StandingAgreement(
                number: $0.number, version: Int32($0.number), form: $0.form, on: County.noon.day,
                confirmation: $0.confirmation)
        }
    }

    /// Whoever speaks first and is not the holder can be anybody.
    private mutating func forgetDanger() {
        if ![.accepted, .mediating].contains(stage) { watch?.isSessionSafe = false }
        if [.performed, .released, .terminated, .withdrawn, .referred].contains(stage) { watch?.isReported = false }
        lowering = lowering.map {
            $0.person == holder.person ? $0 : RiskLoweringVoice(person: PersonID(rawValue: 90), to: $0.to)
        }
    }

    private mutating func forgetRequests(in slice: Slice) {
        transfer = transfer?.bounded(in: slice)
        returned = returned.map {
            ReturnedTransfer(
                request: $0.request.bounded(in: .opening), state: $0.state, returnedAt: County.noon,
                contestedAt: $0.contestedAt.map { _ in County.noon })
        }
    }
}

extension PendingTransfer {
    fileprivate func bounded(in slice: Slice) -> PendingTransfer {
        let isStudied = slice == .movement || slice == .skipping || slice == .care
        return PendingTransfer(
            direction: direction, to: to, level: level, outlet: outlet, consents: isStudied ? consents : [],
            isReturnBarred: isReturnBarred, sentAt: County.noon,
            origin: origin == .registered || origin == .defaulted ? origin : .mediating)
    }
}
