// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// What this case adds to the figures: the one place where a case is judged.
    ///
    /// It is a pure function of the events, so that what an event changes is the difference of two tallies, and a recount
    /// is a sum over all cases. Nothing in it looks at today: what becomes true with time begins to count on a day. A
    /// case that was merged into another adds nothing, because the other one does.
    package var tally: Tally {
        var sheet = TallySheet(type: type, source: source)
        guard mergedInto == nil else { return sheet.tally }
        sheet.countLead(self)
        guard let registeredOn = registeredAt?.day else { return sheet.tally }
        sheet.countBeginning(self, registeredOn: registeredOn)
        sheet.countDue(Judgement(self, registeredOn: registeredOn))
        sheet.countClosing(self, registeredOn: registeredOn)
        for agreement in record.formerAgreements { sheet.count(agreement) }
        for agreement in recordedAgreements { sheet.count(agreement) }
        sheet.countAsking(self)
        return sheet.tally
    }
}

/// One case's tally while it is written.
struct TallySheet {
    private(set) var tally = Tally()
    private let type: DisputeType
    private let source: Source

    init(type: DisputeType, source: Source) {
        self.type = type
        self.source = source
    }

    mutating func count(
        _ measure: Measure, _ amount: Int = 1, on day: LegalDay, from beginsOn: LegalDay = CountKey.always,
        value: Int = 0
    ) {
        tally.add(
            Int64(amount),
            at: CountKey(
                measure, in: Month(day), from: beginsOn, type: type, source: source, value: Int32(clamping: value)))
    }
}

extension TallySheet {
    fileprivate mutating func countLead(_ state: MediationCase) {
        guard state.record.beganAsLead else { return }
        let day = state.begunAt.day
        count(.leads, on: day)
        if state.registeredAt != nil { count(.leadsRegistered, on: day) }
        if state.stage == .dismissed { count(.leadsDismissed, on: day) }
    }

    fileprivate mutating func countBeginning(_ state: MediationCase, registeredOn day: LegalDay) {
        let record = state.record
        let highest = record.highestLevel ?? state.level
        count(.registered, on: day)
        count(.parties, state.parties.count, on: day)
        if record.wasRed {
            count(.red, on: day)
            if highest > state.firstLevel { count(.redMoved, on: day) }
        }
        if highest > state.firstLevel { count(.movedUp, on: day) }
        if highest > state.firstLevel, highest == .county { count(.movedToCounty, on: day) }
        if record.hasLeft { count(.left, on: day) }
        if let acceptedOn = state.acceptedOn {
            count(.accepted, on: acceptedOn)
            if state.closedOn != nil { count(.acceptedClosed, on: acceptedOn) }
        }
        for request in record.requests {
            count(.requests, on: request.on)
            if request.result == .accepted { count(.requestsAccepted, on: request.on) }
            if request.result == .returned { count(.requestsReturned, on: request.on) }
        }
    }

    fileprivate mutating func countClosing(_ state: MediationCase, registeredOn: LegalDay) {
        if let first = state.record.firstClosedOn {
            count(.firstClosed, on: first)
            if state.reopenings > 0 { count(.firstClosedReopened, on: first) }
        }
        guard let day = state.closedOn, let ending = state.ending else { return }
        count(.closed, on: day)
        let measure: Measure? =
            switch ending {
            case .performed: state.record.isUnasked ? .closedUnproven : .closedAgreed
            case .released: .closedReleased
            case .terminated: .closedTerminated
            case .withdrawn: .closedWithdrawn
            case .referred: .closedReferred
            case .merged: nil
            }
        if let measure { count(measure, on: day) }
        count(.closingDays, on: day, value: min(day.days(since: registeredOn), Self.mostDays))
        count(.entries, state.record.entries, on: day)
    }

    /// Longer than this is as long as this, so that the spread has an end.
    static let mostDays = 400

    fileprivate mutating func count(_ agreement: RecordedAgreement) {
        let day = agreement.agreedOn
        count(.agreements, on: day)
        count(agreement.form == .written ? .agreementsWritten : .agreementsOral, on: day)
        if agreement.form == .written { countConfirmation(agreement.confirmation, on: day) }
        count(.amountAgreed, agreement.items.reduce(0) { $0 + Int($1.amount ?? 0) }, on: day)
        for item in agreement.items where item.due <= day && item.isKept { count(.keptOnTheSpot, on: day) }
        let later = agreement.items.filter { $0.due > day }
        for item in later {
            let from = item.due.adding(days: 1)
            count(.itemsDue, on: item.due, from: from)
            count(.amountDue, Int(item.amount ?? 0), on: item.due, from: from)
            guard item.isKept else { continue }
            count(.itemsKept, on: item.due, from: from)
            count(.amountKept, Int(item.amount ?? 0), on: item.due, from: from)
        }
        let from = agreement.dueOn.adding(days: 1)
        count(.agreementsDue, on: agreement.dueOn, from: from)
        if agreement.isKept { count(.agreementsKept, on: agreement.dueOn, from: from) }
    }

    private mutating func countConfirmation(_ state: ConfirmationState?, on day: LegalDay) {
        switch state {
        case nil, .offered, .declined: break
        case .applied, .admitted, .notAdmitted, .rejected, .withdrawn: count(.confirmationsApplied, on: day)
        case .confirmed:
            count(.confirmationsApplied, on: day)
            count(.confirmationsMade, on: day)
        case .lapsed: count(.confirmationsMissed, on: day)
        }
    }

    fileprivate mutating func countAsking(_ state: MediationCase) {
        if let day = state.endedOn, state.stage != .declined {
            count(.ended, on: day)
            if state.followUps > 0 { count(.endedAsked, on: day) }
        }
        for draw in state.record.draws {
            count(.draws, on: draw.on)
            if draw.isDone { count(.drawsDone, on: draw.on) }
        }
        for answer in state.record.answers { count(answer) }
    }

    private mutating func count(_ answer: CaseRecord.Answer) {
        count(.answers, on: answer.on)
        let isApplicant = answer.side == .applicant
        count(isApplicant ? .applicantAnswers : .respondentAnswers, on: answer.on)
        switch answer.satisfaction {
        case .satisfied, .basicallySatisfied:
            count(answer.satisfaction == .satisfied ? .answersSatisfied : .answersBasicallySatisfied, on: answer.on)
            count(isApplicant ? .applicantSatisfied : .respondentSatisfied, on: answer.on)
        case .dissatisfied: count(.answersDissatisfied, on: answer.on)
        case .noAnswer, nil: count(.answersSilent, on: answer.on)
        }
        switch answer.performance {
        case .full:
            count(.keepingAsked, on: answer.on)
            count(.keepingConfirmed, on: answer.on)
        case .part, .some(.none): count(.keepingAsked, on: answer.on)
        case .notApplicable, nil: break
        }
    }
}
