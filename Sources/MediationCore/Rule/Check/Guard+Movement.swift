// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether a case may leave for another unit, come back, or be quarrelled about.
    static let movementChecks: [(Guard, Check)] = [
        (
            .nextLevelExists,
            { FieldPath("/command").when($0.state?.level.above == nil || $0.around.unitAbove == nil) }
        ),
        (.triedStated, { $0.command.escalation.place("/tried") { $0.tried.isBlank } }),
        (
            .consentOrHelpOnly,
            { attempt in
                attempt.command.escalation.place("/consents") {
                    !$0.isHelpOnly && !$0.consents.parties.isSuperset(of: attempt.speakers)
                }
            }
        ),
        (
            .skipOnlyInDanger,
            { attempt in
                // It is asked in danger, and it is granted in danger: what has calmed down goes the usual way.
                if attempt.state?.isSkipRequested == true, attempt.state?.risk != .red { return "/command" }
                return attempt.command.escalation.place("/skip") {
                    $0.isSkip
                        && (attempt.state?.risk != .red || $0.reason != .riskRed || attempt.state?.level != .village)
                }
            }
        ),
        (
            .lowerLevelExists,
            { FieldPath("/command").when($0.state?.level.below == nil || $0.around.unitBelow == nil) }
        ),
        (.helpGiven, { $0.command.handDown.place("/help") { $0.help.isEmpty } }),
        (.adviceGiven, { FieldPath("/advice").when($0.command.advice?.isBlank == true) }),
        (
            .assigneeOfReceivingUnit,
            { FieldPath("/assignee").when($0.around.assignee.map(\.unit) != $0.state?.transfer?.to) }
        ),
        (
            .everyPartyConsentsToTransfer,
            { attempt in
                let before = attempt.state?.transfer?.consents ?? []
                return FieldPath("/consents").when(
                    !before.union(attempt.command.given.parties).isSuperset(of: attempt.speakers))
            }
        ),
        (
            .mayBeReturned,
            {
                FieldPath("/command").when(
                    $0.state?.transfer?.isReturnBarred == true
                        || ($0.state?.returns ?? 0) >= MediationCase.returnLimit)
            }
        ),
        (.sentOut, { FieldPath("/command").when($0.state?.transfer?.direction != .out) }),
        (.receiptGiven, { $0.command.receipt.place("/receipt") { $0.receipt.isBlank } }),
        (.returnedOnce, { FieldPath("/command").when($0.state?.returned?.state != .returned || $0.hasContested) }),
        (.someoneAboveReturner, { FieldPath("/command").when($0.state?.contestLevel == nil) }),
        (.contested, { FieldPath("/command").when($0.state?.returned?.state != .contested) }),
        (
            .aboveReturner,
            { attempt in
                let returner = attempt.state?.returned?.request.level
                return FieldPath("/command").when(returner.map { attempt.actor.level <= $0 } ?? true)
            }
        ),
    ]
}

extension Attempt {
    /// A return may be contested once.
    fileprivate var hasContested: Bool { state?.returned?.contestedAt != nil }
}

extension MediationCase {
    /// Times that a case may be sent back; with the last one both units sit down together.
    package static let returnLimit = 3

    /// The county is asked by a village.
    var isSkipRequested: Bool { level == .village && transfer?.level == .county }

    /// The lowest level that can decide about a return: above the unit that sent the case back and above the holder, who
    /// contests it; `nil` when the county is one of the two.
    var contestLevel: Level? { returned?.request.level.flatMap { max($0, level).above } }
}
