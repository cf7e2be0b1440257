// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// Something that must always hold, in words, and whether it does.
struct Promise {
    let text: StaticString
    let holds: Bool

    init(_ text: StaticString, _ holds: Bool) {
        self.text = text
        self.holds = holds
    }
}

extension Decision {
    /// What a decision on a case breaks of the things that must always hold.
    func brokenPromises(after state: MediationCase?) -> [StaticString] {
        let promises = [
            Promise("the event tells the whole case", evolve(state, event) == next),
            Promise("versions have no gap", next.version == (state?.version ?? 0) + 1 && event.version == next.version),
            Promise("the event leads from where the case stood", event.from == state?.position),
            Promise("the event leads to where the case stands", event.to == next.position),
            Promise("the event names who is responsible now", event.holder == next.holder),
        ]
        return (promises + responsibility(after: state) + next.promises + change(after: state))
            .filter { !$0.holds }.map(\.text)
    }

    private func responsibility(after state: MediationCase?) -> [Promise] {
        guard let state else {
            return [
                Promise(
                    "whoever writes a case down holds it", next.holder == event.actor && next.firstHolder == event.actor
                )
            ]
        }
        let isTakenOver = event.command == .acceptTransfer
        return [
            Promise("only an accepted request moves the level", isTakenOver == (next.level != state.level)),
            Promise("only an accepted request moves the holder", isTakenOver == (next.holder != state.holder)),
            Promise("a case rises one level at a time", !isTakenOver || next.level == state.level.above),
            Promise("the first receiver is kept", next.firstHolder == state.firstHolder),
            Promise("whoever was asked takes over", !isTakenOver || next.holder.unit == state.transfer?.to),
            Promise("an accepted request is counted", next.moves == state.moves + (isTakenOver ? 1 : 0)),
        ]
    }

    private func change(after state: MediationCase?) -> [Promise] {
        guard let state else { return [] }
        let isReopened = event.command == .reopen
        let isAskedAnew = next.stage == .registered && next.consents == [] && next.mediatingSince == nil
        return [
            Promise(
                "without an agreement everyone is asked anew", !isReopened || isAskedAnew == (state.agreedOn == nil)),
            Promise("a new round has no session yet", !isReopened || next.sessions == 0),
            Promise("what was registered never changes", next.isRegistered(like: state)),
            Promise("a case is taken on once", state.acceptedOn == nil || next.acceptedOn == state.acceptedOn),
            Promise("a number is kept", state.number == nil || next.number == state.number),
            Promise(
                "opening again is counted", next.reopenings == state.reopenings + (isReopened ? 1 : 0)),
        ]
    }
}

extension MediationCase {
    /// Two states of one case agree on what it was opened with.
    func isRegistered(like other: MediationCase) -> Bool {
        (id, region, firstLevel, source, type, urgency) == (
            other.id, other.region, other.firstLevel, other.source, other.type, other.urgency
        )
            && (requestedOn, registeredAt, parties, applicants, risk) == (
                other.requestedOn, other.registeredAt, other.parties, other.applicants, other.risk
            )
    }

    /// What holds for a case at rest.
    var promises: [Promise] {
        let hasBegun = mediatingSince != nil
        let hasAgreement = agreementVersion != nil
        let isAfterAgreement = [.agreed, .performing, .performed].contains(stage) || ending == .performed
        return [
            Promise("a next step is owed as long as a case is open", stage.isOpen == (dueOn != nil)),
            Promise("somebody is awaited as long as a case is open", stage.isOpen == (awaitedUnit != nil)),
            Promise("a request for help waits in its own stage only", (stage == .transferPending) == (transfer != nil)),
            Promise("everyone consents to a round, or it has not begun", consents == (hasBegun ? parties : [])),
            Promise("nothing is mediated before it is taken on", hasBegun || stage.isBeforeAcceptance(ending)),
            Promise("who asks for consent has not begun", !hasBegun || ![.registered, .declined].contains(stage)),
            Promise(
                "a round begins with taking on, or later", !hasBegun || acceptedOn.isUp(to: mediatingSince)),
            Promise("a number comes with taking on", number == nil || acceptedOn != nil),
            Promise("an agreement stands exactly while it is in force", hasAgreement == isAfterAgreement),
            Promise(
                "an agreement has items and a day",
                hasAgreement == !items.isEmpty && hasAgreement == (agreedOn != nil)),
            Promise("performed means that nothing is open", stage != .performed || openItems.isEmpty),
            Promise(
                "something is open until it is performed",
                ![.agreed, .performing].contains(stage) || !openItems.isEmpty),
            Promise("an agreement follows a session", !hasAgreement || sessions > 0),
            Promise("an ending belongs to a closed case", (ending != nil) == (stage == .closed)),
            Promise("a closing day belongs to a closed case", (closedOn != nil) == (stage == .closed)),
            Promise("a last day belongs to a case that has ended", (endedOn != nil) == stage.hasEnded),
            Promise("nothing is closed before it has ended", closedOn == nil || endedOn.isUp(to: closedOn)),
            Promise("the level only rises", level >= firstLevel),
        ]
    }
}

extension Stage {
    /// The parties are owed no more than to be asked again.
    fileprivate var hasEnded: Bool {
        [.dismissed, .declined, .performed, .terminated, .withdrawn, .referred, .closed, .archived].contains(self)
    }

    /// A case can be in this stage without ever having been taken on.
    fileprivate func isBeforeAcceptance(_ ending: Ending?) -> Bool {
        self == .registered || self == .declined || self == .withdrawn || (self == .closed && ending == .withdrawn)
    }
}

extension LegalDay? {
    /// There are both days, and the other one is not the earlier.
    fileprivate func isUp(to other: LegalDay?) -> Bool {
        guard let self, let other else { return false }
        return self <= other
    }
}
