// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Ending without an agreement, asking afterwards, closing, putting away, opening again.
    static let ending: [Rule] =
        lead(from: [.accepted, .mediating, .paused], .terminate, to: [.terminated], by: mediators, if: [.routesTold])
        + lead(
            from: undecided + [.transferPending], .withdraw, to: [.withdrawn], by: mediators,
            if: [.partiesOfTheCase, .byApplicant])
        + lead(
            from: [.lead] + undecided, .merge, to: [.closed], by: mediators, if: [.mergesIntoAnother, .notRed])
        + stay(
            .followUp, in: [.performed, .released, .closed], by: mediators + [.colleague, .superior, .caller], if: asked
        )
        + stay(
            .followUp, in: [.terminated, .withdrawn, .referred], by: mediators + [.colleague, .superior], if: asked)
        + stay(.drawCallBack, in: [.performed, .released, .closed], by: [.system], if: [.anotherUnitDrawn])
        + lead(
            from: [.performed, .released, .terminated, .withdrawn], .close, to: [.closed], by: mediators, if: settled)
        + [Rule(from: .referred, .close, to: [.closed], by: mediators, if: [.outletHeard] + settled)]
        + [Rule(from: .closed, .archive, to: [.archived], by: mediators, if: [.dossierComplete])]
        + [
            reopen(.terminated, to: [.registered]), reopen(.withdrawn, to: [.registered]),
            reopen(.referred, to: [.registered]), reopen(.closed, to: [.registered, .mediating], if: [.notMerged]),
        ]

    private static let asked: [Guard] = [.partiesOfTheCase, .answersGiven, .notInFuture, .notBeforeEnding]
    private static let settled: [Guard] = [.safetyFollowedUp, .followedUpOrWaived, .notRed]

    /// Who is responsible inside the unit, and who had better not be.
    static let care: [Rule] =
        [
            // Nobody is named in a lead, so nobody can stand in the way.
            Rule(
                from: .lead, .assign, to: [.lead], by: mediators + [.system],
                if: [.assigneeOfHoldingUnit, .anotherPerson])
        ]
        + stay(
            .assign, in: live + ended, by: mediators + [.system],
            if: [.assigneeOfHoldingUnit, .anotherPerson, .assigneeNotRecused])
        + stay(
            .object, in: [.registered] + working + [.paused], by: mediators + [.superior],
            if: [.partiesOfTheCase, .eachPartyOnce, .requestNamesParty])
}
