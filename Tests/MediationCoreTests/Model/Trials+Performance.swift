// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with what was promised, and with the court that is to confirm it.
extension Trials {
    func performance(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .perform: each(["the whole of it": kept(open), "a part of it": kept(open, isPart: true)])
        case .excuse:
            each([
                "the others let it go": excuse(open, by: others(than: open)),
                "the last item": excuse(last, by: everyone),
            ])
        case .enforce: each(["by the court": enforcement(overdue)])
        case .renegotiate: each(["twenty days later": change(open, due: 20)])
        case .lapse: [lapse("the day has passed", pending)]
        case .resumeMediation: each(["everyone consents": resumption(everyone)])
        default: nil
        }
    }

    func oddPerformance(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .perform: oddPerformances
        case .excuse:
            each([
                "no such item": excuse(9, by: everyone), "an item that is done": excuse(done, by: everyone),
                "nobody lets it go": excuse(open, by: []), "one lets it go twice": excuse(open, by: twice),
                "somebody else lets it go": excuse(open, by: withOutsider),
            ])
        case .enforce:
            each([
                "no such item": enforcement(9), "an item that is not overdue": enforcement(pending),
                "tomorrow": enforcement(overdue, on: tomorrow),
                "before the agreement": enforcement(overdue, on: before(overdue)),
                "the last item": enforcement(last),
            ])
        case .renegotiate:
            each([
                "no such item": change(9, due: 20), "the last item": change(last, due: 20),
                "today": change(open, due: 0), "without a reason": change(open, due: 20, reason: " "),
                "one has not consented": change(open, due: 20, by: allButOne),
                "one consents twice": change(open, due: 20, by: twice),
                "somebody else consents too": change(open, due: 20, by: withOutsider),
            ])
        case .lapse:
            [lapse("no such item", 9), lapse("an overdue one", overdue), lapse("the last one", last)]
                + each(["too early": .lapse(Lapse(number: pending))])
        case .resumeMediation:
            each([
                "one has not consented": resumption(allButOne), "one consents twice": resumption(twice),
                "somebody else consents too": resumption(withOutsider), "without a reason": resumption(everyone, ""),
            ])
        default: nil
        }
    }
}

/// Items to speak of; 0 is none.
extension Trials {
    private func first(where isMeant: (PerformanceItem) -> Bool) -> Int {
        state?.items.first(where: isMeant)?.number ?? 0
    }
    private var open: Int { first { $0.state.isOpen } }
    private var last: Int { state?.openItems.last?.number ?? 0 }
    private var done: Int { first { !$0.state.isOpen } }
    private var overdue: Int { first { $0.state == .overdue } }
    private var pending: Int { first { $0.state == .pending || $0.state == .part } }

    private func others(than item: Int) -> [Consent] {
        everyone.filter { $0.party != state?.item(item)?.obligor }
    }

    private func before(_ item: Int) -> LegalDay { (state?.item(item)?.agreedOn ?? today).adding(days: -1) }
}

extension Trials {
    private func kept(
        _ item: Int, proof: ProofKind? = .photo, by words: [Consent] = [], on day: LegalDay? = nil, isPart: Bool = false
    ) -> Command {
        .perform(
            Performance(item: item, performedOn: day ?? today, proof: proof, confirmations: words, isPart: isPart))
    }

    private var oddPerformances: [Trial] {
        each([
            "no such item": kept(9), "an item that was kept before": kept(done), "the last item": kept(last),
            "by everyone's word": kept(open, proof: nil, by: everyone), "without proof": kept(open, proof: nil),
            "by the word of some": kept(open, proof: nil, by: allButOne),
            "by the word of somebody else": kept(open, by: withOutsider),
            "by one word given twice": kept(open, by: twice), "tomorrow": kept(open, on: tomorrow),
            "before the agreement": kept(open, on: before(open)),
            "on the day of the agreement": kept(open, on: state?.item(open)?.agreedOn ?? today),
        ])
    }

    private func excuse(_ item: Int, by consents: [Consent]) -> Command {
        .excuse(Excuse(item: item, consents: consents))
    }

    private func enforcement(_ item: Int, on day: LegalDay? = nil) -> Command {
        .enforce(Enforcement(item: item, performedOn: day ?? today))
    }

    private func change(_ item: Int, due days: Int, reason: String = "收成后再付", by consents: [Consent]? = nil) -> Command
    {
        .renegotiate(
            Renegotiation(
                item: item, due: today.adding(days: days), consents: consents ?? everyone, reason: reason))
    }

    private func lapse(_ name: StaticString, _ item: Int) -> Trial {
        Trial(name: name, command: .lapse(Lapse(number: item)), around: County.around(level), now: County.later)
    }

    private func resumption(_ consents: [Consent], _ reason: String = "没有装") -> Command {
        .resumeMediation(MediationResumption(reason: reason, consents: consents))
    }
}

/// The court.
extension Trials {
    func confirmation(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .offerConfirmation: each(["today": offer(on: today)])
        case .declineConfirmation: each(["by the first party": declined(numbers.first)])
        case .applyConfirmation: each(["everyone asks": application()])
        case .answerConfirmation:
            each([
                "admitted": answer(.admitted), "confirmed": answer(.confirmed), "not admitted": answer(.notAdmitted),
                "rejected": answer(.rejected), "withdrawn": answer(.withdrawn),
            ])
        case .lapseConfirmation:
            [Trial(name: "in time", command: lapsed(1), around: County.around(level), now: County.later)]
        default: nil
        }
    }

    func oddConfirmation(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .offerConfirmation:
            each([
                "tomorrow": offer(on: tomorrow), "before the agreement": offer(on: early),
                "no such agreement": offer(on: today, of: 9),
            ])
        case .declineConfirmation:
            each(["by somebody else": declined(outsider), "no such agreement": declined(numbers.first, of: 9)])
        case .applyConfirmation:
            each([
                "tomorrow": application(on: tomorrow), "before the agreement": application(on: early),
                "no court named": application(court: " "), "warnings not read": application(warnings: []),
                "one does not ask": application(by: allButOne), "one asks twice": application(by: twice),
                "somebody else asks too": application(by: withOutsider), "no such agreement": application(of: 9),
            ])
        case .answerConfirmation:
            each([
                "tomorrow": answer(.admitted, on: tomorrow), "before the agreement": answer(.admitted, on: early),
                "confirmed tomorrow": answer(.confirmed, on: tomorrow), "no such agreement": answer(.admitted, of: 9),
            ])
        case .lapseConfirmation:
            [Trial(name: "no such agreement", command: lapsed(9), around: County.around(level), now: County.later)]
        default: nil
        }
    }

    /// The day before the agreement.
    private var early: LegalDay { (state?.agreedOn ?? today).adding(days: -1) }

    private func offer(on day: LegalDay, of agreement: Int? = nil) -> Command {
        .offerConfirmation(ConfirmationOffer(offeredOn: day, agreement: agreement))
    }

    private func declined(_ party: PartyNumber?, of agreement: Int? = nil) -> Command {
        .declineConfirmation(ConfirmationRefusal(party: party ?? outsider, agreement: agreement))
    }

    private func lapsed(_ agreement: Int) -> Command { .lapseConfirmation(Lapse(number: agreement)) }

    private func application(
        on day: LegalDay? = nil, court: String = "枫川县人民法院", warnings: [ConfirmationWarning]? = nil,
        by consents: [Consent]? = nil, of agreement: Int? = nil
    ) -> Command {
        .applyConfirmation(
            ConfirmationApplication(
                court: court, appliedOn: day ?? today, consents: consents ?? everyone,
                warnings: warnings ?? ConfirmationWarning.allCases, agreement: agreement))
    }

    private func answer(_ result: ConfirmationResult, on day: LegalDay? = nil, of agreement: Int? = nil) -> Command {
        .answerConfirmation(ConfirmationAnswer(result: result, answeredOn: day ?? today, agreement: agreement))
    }
}
