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
            if stage == .performed { endedOn = event.at.day }
        case .mediationResumed(let given): startAgain(given, at: event.at)
        case .confirmationOffered: confirm(.offerConfirmation)
        case .confirmationDeclined: confirm(.declineConfirmation)
        case .confirmationApplied: confirm(.applyConfirmation)
        case .confirmationAnswered(let result, _): confirm(.answerConfirmation, answer: result.rawValue)
        case .confirmationLapsed: confirm(.lapseConfirmation)
        default: return false
        }
        return true
    }

    private mutating func confirm(_ command: Command.Kind, answer: String? = nil) {
        confirmation = ConfirmationState.machine.next(confirmation, command, answer: answer) ?? confirmation
    }

    private mutating func putInForce() {
        guard let complete = draft, let day = complete.signedOn else { return }
        draft = nil
        agree(form: complete.form, on: day, items: complete.items, writtenIn: complete.version)
    }

    private mutating func agree(
        form: AgreementForm, on day: LegalDay, items promised: [ItemFact], writtenIn version: Int32
    ) {
        agreementVersion = version
        agreementForm = form
        agreedOn = day
        items += promised.map { PerformanceItem($0, agreement: version, on: day) }
        confirmation = nil
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
        agreementVersion = nil
        agreementForm = nil
        agreedOn = nil
        items = []
        confirmation = nil
    }
}
