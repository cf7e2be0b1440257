// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Ending without an agreement, asking afterwards, closing, putting away, opening again.
    static let ending: [Rule] =
        lead(from: [.accepted, .mediating, .paused], .terminate, to: [.terminated], by: mediators, if: [.routesTold])
        + lead(
            from: undecided + [.transferPending], .withdraw, to: [.withdrawn], by: mediators,
            if: [.partiesOfTheCase, .byApplicant])
        + lead(
            from: [.lead] + undecided, .merge, to: [.closed], by: mediators, if: [.mergesIntoAnother])
        + stay(
            .followUp, in: ended + [.closed], by: mediators + [.colleague, .superior, .caller],
            if: [.partiesOfTheCase, .answersGiven, .notInFuture, .notBeforeEnding])
        + stay(.drawCallBack, in: [.performed, .closed], by: [.system], if: [.anotherUnitDrawn])
        + lead(
            from: ended, .close, to: [.closed], by: mediators,
            if: [.outletHeard, .safetyFollowedUp, .followedUpOrWaived, .notRed])
        + [Rule(from: .closed, .archive, to: [.archived], by: mediators, if: [.dossierComplete])]
        + [
            reopen(.terminated, to: [.registered]), reopen(.withdrawn, to: [.registered]),
            reopen(.referred, to: [.registered]), reopen(.closed, to: [.registered, .mediating]),
        ]

    /// Who is responsible inside the unit, and who had better not be.
    static let care: [Rule] =
        stay(
            .assign, in: [.lead] + live + ended, by: mediators,
            if: [.assigneeOfHoldingUnit, .anotherPerson, .assigneeNotRecused])
        + stay(
            .object, in: [.registered] + working + [.paused], by: mediators + [.superior],
            if: [.partiesOfTheCase, .eachPartyOnce, .requestNamesParty])
}
