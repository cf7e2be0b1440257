// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Drafts, agreements in force, what was kept, and the court.
    mutating func applyAgreement(_ event: CaseEvent) -> Bool {
        switch event.fact {
        case .drafted(let form, let scope, let items):
            draft = AgreementDraft(version: event.version, form: form, scope: scope, items: items)
        case .signed(let day, let confirmations, let isMediatorSigned, let isSealed, let completes):
            draft = draft?.signed(
                by: Signing(
                    signedOn: day, confirmations: confirmations, isMediatorSigned: isMediatorSigned,
                    isSealed: isSealed))
            if completes { putInForce() }
        case .draftVoided: draft = nil
        case .agreed(let fact):
            agree(form: fact.form, on: fact.day, items: fact.items, writtenIn: event.version)
        case .performed, .excused, .enforced, .renegotiated, .lapsed:
            items.apply(event.fact)
            endAgreement(on: event.at.day)
        case .mediationResumed(let given): startAgain(given, at: event.at)
        case .confirmationOffered(_, let number): confirm(number, .offerConfirmation)
        case .confirmationDeclined(_, let number): confirm(number, .declineConfirmation)
        case .confirmationApplied(_, _, _, let number): confirm(number, .applyConfirmation)
        case .confirmationAnswered(let result, _, let number):
            confirm(number, .answerConfirmation, answer: result.rawValue)
        case .confirmationLapsed(let number): confirm(number, .lapseConfirmation)
        default: return false
        }
        return true
    }

    /// Once nothing is owed any more, the case has ended on this day.
    mutating func endAgreement(on day: LegalDay) {
        if stage == .performed || stage == .released { endedOn = day }
    }

    /// Events that name no agreement are older than agreements of parts before a court: they mean the last one.
    private mutating func confirm(_ number: Int?, _ command: Command.Kind, answer: String? = nil) {
        guard let index = agreements.firstIndex(where: { $0.number == agreement(number)?.number }),
            let next = ConfirmationState.machine.next(agreements[index].confirmation, command, answer: answer)
        else { return }
        agreements[index].confirmation = next
    }

    private mutating func putInForce() {
        guard let complete = draft, let day = complete.signedOn else { return }
        draft = nil
        agree(form: complete.form, on: day, items: complete.items, writtenIn: complete.version)
    }

    private mutating func agree(
        form: AgreementForm, on day: LegalDay, items promised: [ItemFact], writtenIn version: Int32
    ) {
        agreements.append(
            StandingAgreement(number: agreements.count + 1, version: version, form: form, on: day))
        items += promised.map { PerformanceItem($0, agreement: version, on: day) }
    }

    /// The agreement did not hold: everybody has agreed to a new round, whose limit begins now.
    private mutating func startAgain(_ given: [Consent], at now: Timestamp) {
        dropAgreement()
        consents = given.parties
        refusals = []
        span = MediationSpan(since: now)
        sessions = 0
        lastSessionOn = nil
        reopenings += 1
    }

    /// Nothing is promised any more.
    mutating func dropAgreement() {
        draft = nil
        agreements = []
        items = []
    }
}
