// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// The place in the input that breaks this condition; `nil` when it holds.
    ///
    /// A guard looks only at commands that carry what it speaks of; the table decides which guard stands where, and a
    /// test shows that each one both holds and fails.
    func failure(_ command: Command, on state: MediationCase?, at now: Timestamp, in around: Surroundings) -> FieldPath?
    {
        let everyone = state?.parties
        return switch self {
        case .bothSidesNamed: command.registration.place("/parties") { !$0.hasBothSides }
        case .everyNameGiven: command.registration?.namelessParty
        case .regionWithinReach: command.registration.place("/place/region") { _ in !around.isRegionWithin }
        case .notInFuture: command.claimedDay { $0 > now.day }
        // Opened again, a case starts anew: what was said before does not count for the new round.
        case .notBeforeAcceptance: command.claimedDay(before: state?.mediatingSince)
        case .notBeforeAgreement: command.claimedDay(before: state?.agreedOn)
        case .notBeforeEnding: command.claimedDay(before: state?.endedOn)
        case .partiesOfTheCase: command.partyNamed { everyone?.contains($0) == false }
        case .eachPartyOnce: command.partyNamedTwice
        case .everyPartyConsents: command.acceptance.place("/consents") { $0.consents.parties != everyone }
        case .rightsTold: command.acceptance.place("/rights_told") { !$0.areRightsTold }
        case .recusalClear: command.acceptance.place("/recusal_clear") { !$0.isRecusalClear }
        case .routesTold: command.routes.place("/routes") { $0.isEmpty }
        case .byApplicant: command.withdrawal.place("/party") { state?.applicants.contains($0.party) != true }
        case .reasonGiven: command.reopening.place("/reason") { $0.reason.isBlank }
        case .somebodyPresent: command.session.place("/present") { $0.present.isEmpty }
        case .nextLevelExists:
            command.escalation.place("/command") { _ in state?.level.above == nil || around.unitAbove == nil }
        case .triedStated: command.escalation.place("/tried") { $0.tried.isBlank }
        case .consentOrHelpOnly:
            command.escalation.place("/consents") { !$0.isHelpOnly && $0.consents.parties != everyone }
        case .sessionHeld: command.agreement.place("/command") { _ in state?.sessions == 0 }
        case .termsGiven: command.agreement.place("/terms") { $0.terms.isEmpty }
        case .termsNotTooMany: command.agreement.place("/terms") { $0.terms.count > Agreement.termLimit }
        case .amountsPositive: command.agreement?.worthlessTerm
        case .dueNotBeforeAgreement: command.agreement?.earlyTerm
        case .everyPartyConfirms: command.agreement.place("/confirmations") { $0.confirmations.parties != everyone }
        case .formComplete: command.agreement?.missingForm
        case .assigneeOfReceivingUnit:
            command.transferAcceptance.place("/assignee") { _ in around.assignee?.unit != state?.transfer?.to }
        case .everyPartyConsentsToTransfer:
            command.transferAcceptance.place("/consents") {
                (state?.transfer?.consents ?? []).union($0.consents.parties) != everyone
            }
        case .adviceGiven: command.transferReturn.place("/advice") { $0.advice.isBlank }
        case .openItem: command.performance.place("/item") { state?.hasOpenItem($0.item) != true }
        case .proofOrEveryWord:
            command.performance.place("/proof") { $0.proof == nil && $0.confirmations.parties != everyone }
        case .answersGiven: command.callBack?.wrongAnswer
        case .followedUpOrWaived:
            command.closing.place("/waiver") { state?.followUps == 0 && ($0.waiver ?? "").isBlank }
        }
    }
}

extension Optional {
    /// A place in the input, when the command carries this and it is wrong.
    fileprivate func place(_ path: FieldPath, where isWrong: (Wrapped) -> Bool) -> FieldPath? {
        map(isWrong) == true ? path : nil
    }
}

extension MediationCase {
    fileprivate func hasOpenItem(_ number: Int) -> Bool { openItems.contains { $0.number == number } }
}

extension String {
    /// Nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
