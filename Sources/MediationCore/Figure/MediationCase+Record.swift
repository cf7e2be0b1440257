// SPDX-License-Identifier: Apache-2.0

extension MediationCase {
    /// Notes what an event means for the figures, after it has changed the case.
    ///
    /// - Parameter before: the case before the event; `nil` when it begins.
    mutating func record(_ event: CaseEvent, before: MediationCase?) {
        if event.actor.person != .system { record.entries += 1 }
        record.highestLevel = max(record.highestLevel ?? level, level)
        if risk == .red { record.wasRed = true }
        recordAgreement(before: before)
        switch event.fact {
        case .reported: record.beganAsLead = true
        case .escalated, .handedDown:
            record.requests.append(CaseRecord.Request(on: event.at.day, result: .sent))
        case .transferAccepted:
            record.hasLeft = true
            answerRequest(.accepted)
        case .transferReturned: answerRequest(.returned)
        case .recalled: answerRequest(.recalled)
        case .contestDecided(let doesStand) where !doesStand: answerRequest(.sent)
        case .received: record.hasLeft = true
        case .closed(_, let isWaived):
            record.firstClosedOn = record.firstClosedOn ?? event.at.day
            if isWaived { record.isUnasked = true }
        case .callBackDrawn: record.draws.append(CaseRecord.Draw(on: event.at.day))
        case .followedUp(_, _, let answers, let isDrawn): recordAnswers(answers, isDrawn: isDrawn, on: event.at.day)
        default: break
        }
    }

    private mutating func answerRequest(_ result: TransferState) {
        guard let last = record.requests.indices.last else { return }
        record.requests[last].result = result
    }

    /// What was promised does not vanish when it is talked over anew.
    private mutating func recordAgreement(before: MediationCase?) {
        let known = before?.agreements.count ?? 0
        if agreements.count > known { record.agreedLevel = level }
        guard let before, agreements.count < known else { return }
        record.formerAgreements += before.recordedAgreements
    }

    private mutating func recordAnswers(_ answers: [FollowUpAnswer], isDrawn: Bool, on day: LegalDay) {
        record.answers += answers.filter(\.isReached).map { answer in
            CaseRecord.Answer(
                on: day, side: applicants.contains(answer.party) ? .applicant : .respondent,
                satisfaction: answer.satisfaction, performance: answer.performance)
        }
        guard isDrawn, let last = record.draws.indices.last, answers.contains(where: \.isReached) else { return }
        record.draws[last].isDone = true
    }
}
