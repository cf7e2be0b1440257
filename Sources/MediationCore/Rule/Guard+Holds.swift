// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// The place in the input that breaks this condition; `nil` when it holds.
    ///
    /// A guard looks only at commands that carry what it speaks of; the table decides which guard stands where, and a
    /// test shows that each one both holds and fails.
    func failure(_ command: Command, on state: MediationCase?, at now: Timestamp, in around: Surroundings) -> FieldPath?
    {
        switch self {
        case .bothSidesNamed, .regionWithinReach: openingFailure(command, in: around)
        case .notInFuture, .notBeforeAcceptance, .notBeforeAgreement, .dueNotBeforeAgreement:
            dayFailure(command, on: state, today: now.day)
        case .partiesOfTheCase: command.partyNamed { state?.parties.contains($0) == false }
        case .everyPartyConsents, .rightsTold, .recusalClear: acceptanceFailure(command, on: state)
        case .byApplicant, .reasonGiven, .routesTold, .somebodyPresent, .adviceGiven, .triedStated:
            statementFailure(command, on: state)
        case .nextLevelExists, .consentOrHelpOnly, .assigneeOfReceivingUnit, .everyPartyConsentsToTransfer:
            transferFailure(command, on: state, in: around)
        case .sessionHeld, .termsGiven, .everyPartyConfirms, .formComplete: agreementFailure(command, on: state)
        case .openItem, .proofOrEveryWord, .answersGiven, .followedUpOrWaived: outcomeFailure(command, on: state)
        }
    }

    private func openingFailure(_ command: Command, in around: Surroundings) -> FieldPath? {
        guard case .register(let registration) = command else { return nil }
        if self == .regionWithinReach { return around.isRegionWithin ? nil : "/place/region" }
        let sides = Set(registration.parties.map(\.side))
        return sides.count == Side.allCases.count && registration.parties.count <= PartyNumber.limit ? nil : "/parties"
    }

    private func acceptanceFailure(_ command: Command, on state: MediationCase?) -> FieldPath? {
        guard case .accept(let acceptance) = command, let state else { return nil }
        return switch self {
        case .everyPartyConsents: acceptance.consents.parties == state.parties ? nil : "/consents"
        case .rightsTold: acceptance.areRightsTold ? nil : "/rights_told"
        default: acceptance.isRecusalClear ? nil : "/recusal_clear"
        }
    }

    private func statementFailure(_ command: Command, on state: MediationCase?) -> FieldPath? {
        switch command {
        case .withdraw(let withdrawal): state?.applicants.contains(withdrawal.party) == true ? nil : "/party"
        case .decline(let refusing): refusing.routes.isEmpty ? "/routes" : nil
        case .terminate(let termination): termination.routes.isEmpty ? "/routes" : nil
        case .reopen(let reopening): reopening.reason.isBlank ? "/reason" : nil
        case .holdSession(let session): session.present.isEmpty ? "/present" : nil
        case .returnTransfer(let answer): answer.advice.isBlank ? "/advice" : nil
        case .escalate(let escalation): escalation.tried.isBlank ? "/tried" : nil
        case .register, .accept, .recall, .acceptTransfer, .agree, .perform, .followUp, .close: nil
        }
    }

    private func transferFailure(_ command: Command, on state: MediationCase?, in around: Surroundings) -> FieldPath? {
        guard let state else { return nil }
        switch (self, command) {
        case (.nextLevelExists, .escalate):
            return state.level.above != nil && around.unitAbove != nil ? nil : "/command"
        case (.consentOrHelpOnly, .escalate(let escalation)):
            return escalation.isHelpOnly || escalation.consents.parties == state.parties ? nil : "/consents"
        case (.assigneeOfReceivingUnit, .acceptTransfer):
            return around.assignee?.unit == state.transfer?.to ? nil : "/assignee"
        case (.everyPartyConsentsToTransfer, .acceptTransfer(let acceptance)):
            let consents = (state.transfer?.consents ?? []).union(acceptance.consents.parties)
            return consents == state.parties ? nil : "/consents"
        default:
            return nil
        }
    }

    private func agreementFailure(_ command: Command, on state: MediationCase?) -> FieldPath? {
        guard case .agree(let agreement) = command, let state else { return nil }
        switch self {
        case .sessionHeld: return state.sessions > 0 ? nil : "/command"
        case .termsGiven: return agreement.terms.isEmpty ? "/terms" : nil
        case .everyPartyConfirms: return agreement.confirmations.parties == state.parties ? nil : "/confirmations"
        default: break
        }
        switch agreement.form {
        case .oral: return (agreement.record ?? "").isBlank ? "/record" : nil
        case .written:
            if let unsigned = agreement.confirmations.firstIndex(where: { $0.way != .signed && $0.way != .guardian }) {
                return FieldPath("/confirmations").appending(unsigned).appending("way")
            }
            return agreement.isMediatorSigned ? agreement.isSealed ? nil : "/sealed" : "/mediator_signed"
        }
    }

    private func outcomeFailure(_ command: Command, on state: MediationCase?) -> FieldPath? {
        guard let state else { return nil }
        switch (self, command) {
        case (.openItem, .perform(let performance)):
            return state.openItems.contains { $0.number == performance.item } ? nil : "/item"
        case (.proofOrEveryWord, .perform(let performance)):
            return performance.proof != nil || performance.confirmations.parties == state.parties ? nil : "/proof"
        case (.answersGiven, .followUp(let followUp)):
            return followUp.answerFailure
        case (.followedUpOrWaived, .close(let closing)):
            return state.followUps > 0 || !(closing.waiver ?? "").isBlank ? nil : "/waiver"
        default:
            return nil
        }
    }
}

extension FollowUp {
    /// Each party once; a party that was reached has said how content it is and whether there is new trouble, and one
    /// that was not reached has said nothing.
    fileprivate var answerFailure: FieldPath? {
        guard !answers.isEmpty else { return "/answers" }
        var seen: PartySet = []
        for (index, answer) in answers.enumerated() {
            let path = FieldPath("/answers").appending(index)
            if seen.contains(answer.party) { return path.appending("party") }
            seen = seen.union([answer.party])
            if answer.isReached {
                if answer.satisfaction == nil { return path.appending("satisfaction") }
                if answer.hasNewTrouble == nil { return path.appending("new_trouble") }
            } else if answer.satisfaction != nil || answer.performance != nil || answer.hasNewTrouble != nil {
                return path.appending("reached")
            }
        }
        return nil
    }
}

extension String {
    /// Nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
