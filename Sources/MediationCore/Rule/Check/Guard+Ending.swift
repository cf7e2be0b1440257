// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether a case can end, close, be put away or opened again.
    static let endingChecks: [(Guard, Check)] = [
        (
            .byApplicant,
            { attempt in
                attempt.command.withdrawal.place("/party") { attempt.state?.applicants.contains($0.party) != true }
            }
        ),
        (.reasonGiven, { FieldPath("/reason").when($0.command.requiredReason?.isBlank == true) }),
        (.notMerged, { FieldPath("/command").when($0.state?.mergedInto != nil) }),
        (
            .mergesIntoAnother,
            { attempt in
                attempt.command.merging.place("/into") {
                    $0.into == attempt.state?.id || !attempt.around.isMergeTargetFit
                }
            }
        ),
        (.answersGiven, { $0.command.callBack?.wrongAnswer }),
        (
            .anotherUnitDrawn,
            { attempt in
                attempt.command.callBackDraw.place("/unit") {
                    $0.unit == attempt.state?.holder.unit || attempt.state?.caller != nil
                }
            }
        ),
        (
            .outletHeard,
            { attempt in
                attempt.command.closing.place("/waiver") {
                    attempt.state?.stage == .referred && attempt.state?.referral?.result == nil
                        && ($0.waiver ?? "").isBlank
                }
            }
        ),
        (
            .safetyFollowedUp,
            { FieldPath("/command").when($0.state?.asksForSafety == true && $0.state?.followUps == 0) }
        ),
        (
            .followedUpOrWaived,
            { attempt in
                attempt.command.closing.place("/waiver") {
                    attempt.state?.followUps == 0 && ($0.waiver ?? "").isBlank
                }
            }
        ),
        (.notRed, { FieldPath("/command").when($0.state?.risk == .red) }),
        (
            .dossierComplete,
            { attempt in
                attempt.command.archival.place("/papers") { !Set($0.papers).isSuperset(of: Paper.required) }
            }
        ),
    ]

    /// Who may be responsible, and who may say that somebody may not.
    static let careChecks: [(Guard, Check)] = [
        (
            .assigneeOfHoldingUnit,
            { FieldPath("/assignee").when($0.around.assignee.map(\.unit) != $0.state?.holder.unit) }
        ),
        (.anotherPerson, { FieldPath("/assignee").when($0.around.assignee?.person == $0.state?.holder.person) }),
        (
            .assigneeNotRecused,
            { attempt in
                let recused = attempt.state?.recused ?? []
                return FieldPath("/assignee").when(
                    attempt.around.assignee.map { recused.contains($0.person) } == true)
            }
        ),
        (
            .requestNamesParty,
            { $0.command.objection.place("/party") { $0.tie == .partyRequest && $0.party == nil } }
        ),
    ]
}
