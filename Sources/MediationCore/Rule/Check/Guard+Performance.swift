// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether an item can become what somebody says it became, and what a court needs.
    static let performanceChecks: [(Guard, Check)] = [
        (.openItem, { attempt in attempt.item.place("/item") { $0?.state.isOpen != true } }),
        (.overdueItem, { attempt in attempt.item.place("/item") { $0?.state != .overdue } }),
        (
            .itemLapsed,
            { attempt in
                attempt.item.place("/item") {
                    $0.map { !$0.state.isOpen || $0.state == .overdue || $0.due >= attempt.today } ?? true
                }
            }
        ),
        (
            .proofOrEveryWord,
            { attempt in
                attempt.command.performance.place("/proof") {
                    $0.proof == nil && !$0.confirmations.parties.isSuperset(of: attempt.speakers)
                }
            }
        ),
        (
            .othersConsent,
            { attempt in
                let obligor = attempt.item.flatMap(\.self).map { PartySet([$0.obligor]) } ?? []
                return FieldPath("/consents").when(
                    !attempt.command.given.parties.isSuperset(of: attempt.speakers.subtracting(obligor)))
            }
        ),
        (
            .confirmedByCourt,
            { attempt in
                let agreement = attempt.item.flatMap(\.self).flatMap { attempt.state?.agreement(of: $0) }
                return FieldPath("/command").when(agreement?.confirmation != .confirmed)
            }
        ),
        (
            .agreementInForce,
            { FieldPath($0.command.agreementNumber == nil ? "/command" : "/agreement").when($0.agreement == nil) }
        ),
        (.writtenAgreement, { FieldPath("/command").when($0.agreement?.form != .written) }),
        (
            .confirmationAllows,
            { attempt in
                let (kind, state) = (attempt.command.kind, attempt.agreement?.confirmation)
                let next = ConfirmationState.machine.next(
                    state, kind, answer: attempt.command.confirmationAnswer?.result.rawValue)
                return FieldPath(kind == .answerConfirmation ? "/result" : "/command").when(next == nil)
            }
        ),
        (.courtNamed, { $0.command.confirmationApplication.place("/court") { $0.court.isBlank } }),
        (
            .warningsRead,
            { attempt in
                attempt.command.confirmationApplication.place("/warnings") {
                    !Set($0.warnings).isSuperset(of: attempt.state?.confirmationWarnings ?? [])
                }
            }
        ),
    ]
}

extension Attempt {
    /// The item that the command names: `nil` when it names none, and inside of it `nil` when there is no such item.
    var item: PerformanceItem?? { command.itemNumber.map { number in state?.item(number) } }

    /// The agreement that the command is about: the one it names, otherwise the last.
    var agreement: StandingAgreement? { state?.agreement(command.agreementNumber) }
}

extension MediationCase {
    /// What a court is likely to object to in this agreement.
    package var confirmationWarnings: [ConfirmationWarning] {
        var warnings: [ConfirmationWarning] = []
        if type == .marriageFamily { warnings.append(.status) }
        if type == .landForest || type == .houseHomestead { warnings.append(.title) }
        if items.contains(where: { $0.amount == nil }) { warnings.append(.unclear) }
        return warnings
    }
}
