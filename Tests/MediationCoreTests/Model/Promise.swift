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
    func brokenPromises(after state: MediationCase?, at now: Timestamp) -> [StaticString] {
        let promises = [
            Promise("the event tells the whole case", evolve(state, event) == next),
            Promise("versions have no gap", next.version == (state?.version ?? 0) + 1 && event.version == next.version),
            Promise("the event leads from where the case stood", event.from == state?.position),
            Promise("the event leads to where the case stands", event.to == next.position),
            Promise("the event names who is responsible now", event.holder == next.holder),
            Promise("the event is of its command's moment", event.at == now),
        ]
        return (promises + responsibility(after: state) + change(after: state) + danger(after: state) + next.promises)
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
        let isPassedOn = isTakenOver || event.command == .assign
        let skips = state.level == .village && next.level == .county
        return [
            Promise("only an accepted request moves the level", isTakenOver == (next.level != state.level)),
            Promise(
                "only an accepted request or a director moves the holder", isPassedOn == (next.holder != state.holder)),
            Promise("inside a unit a case stays in it", isTakenOver || next.holder.unit == state.holder.unit),
            Promise("a case goes where it was asked for", !isTakenOver || next.level == state.transfer?.level),
            Promise("nobody is passed over but in danger", !skips || state.risk == .red),
            Promise("the first receiver is kept", next.firstHolder == state.firstHolder),
            Promise("whoever was asked takes over", !isTakenOver || next.holder.unit == state.transfer?.to),
            Promise("an accepted request is counted", next.moves == state.moves + (isTakenOver ? 1 : 0)),
            Promise("the level that had it goes on helping", !isTakenOver || next.helpers.contains(state.level)),
        ]
    }

    private func change(after state: MediationCase?) -> [Promise] {
        guard let state else { return [] }
        let isReopened = event.command == .reopen
        let isNewRound = isReopened || event.command == .resumeMediation
        let isAskedAnew = next.stage == .registered && next.consents == [] && next.mediatingSince == nil
        let isRegistered = state.registeredAt != nil
        return [
            Promise(
                "only an agreement that did not hold spares asking anew",
                !isReopened || isAskedAnew == (state.ending?.isByAgreement != true)),
            Promise("a new round has no session yet", !isNewRound || next.sessions == 0),
            Promise("a new round owes nothing", !isNewRound || (next.items == [] && next.agreement?.version == nil)),
            Promise("what was registered never changes", !isRegistered || next.isRegistered(like: state)),
            Promise("where it began never changes", next.hasBegun(like: state)),
            Promise("a case is taken on once", state.acceptedOn == nil || next.acceptedOn == state.acceptedOn),
            Promise("a number is kept", state.number == nil || next.number == state.number),
            Promise("a new round is counted", next.reopenings == state.reopenings + (isNewRound ? 1 : 0)),
            Promise(
                "time brings a default at most",
                event.actor != County.system.identity || next.stage == state.stage || next.stage == .defaulted),
            Promise(
                "an agreement comes of names only",
                next.agreement?.version == state.agreement?.version || next.agreement?.version == nil
                    || event.command == .agree || event.command == .signAgreement),
            Promise(
                "performed comes of what was done",
                next.stage == state.stage || next.stage != .performed
                    || [.perform, .enforce, .recall].contains(event.command)),
        ]
    }

    /// Two people at township or higher make it less, and nothing else does.
    private func danger(after state: MediationCase?) -> [Promise] {
        guard let state else { return [] }
        let isLess = next.risk < state.risk
        let isSecond = state.lowering.map { $0.to == next.risk && $0.person != event.actor.person } == true
        return [
            Promise("two people make a danger less", !isLess || (event.command == .lowerRisk && isSecond)),
            Promise("who asks for safety is asked", !state.asksForSafety || next.asksForSafety),
            Promise("whistles are never lost", next.whistles.count >= state.whistles.count),
        ]
    }
}

extension MediationCase {
    /// Two states of one case agree on what it was registered with.
    func isRegistered(like other: MediationCase) -> Bool {
        (source, type, urgency, requestedOn) == (other.source, other.type, other.urgency, other.requestedOn)
            && (registeredAt, parties, applicants) == (other.registeredAt, other.parties, other.applicants)
    }

    /// Two states of one case agree on where and with whom it began.
    func hasBegun(like other: MediationCase) -> Bool {
        (id, region, firstLevel, firstHolder, begunAt, rules) == (
            other.id, other.region, other.firstLevel, other.firstHolder, other.begunAt, other.rules
        )
    }
}
