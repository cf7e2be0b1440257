// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A step of one of the machines beside the stages, as it shows in two states of a case.
struct SmallStep: Hashable, Comparable, CustomStringConvertible {
    let machine: String
    let from: String?
    let command: Command.Kind
    let to: String

    var description: String { "\(machine) \(from ?? "-") \(command.rawValue) \(to)" }
    static func < (left: SmallStep, right: SmallStep) -> Bool { left.description < right.description }

    /// Every step that a machine says there is.
    static func all<State>(of machine: Machine<State>, named name: String) -> Set<SmallStep> {
        Set(
            machine.rows.map {
                SmallStep(machine: name, from: $0.from?.rawValue, command: $0.command, to: $0.to.rawValue)
            })
    }

    /// The steps that a decision has taken.
    static func seen(from state: MediationCase?, by decision: Decision) -> Set<SmallStep> {
        guard let state else { return [] }
        let (next, command) = (decision.next, decision.event.command)
        var seen: Set<SmallStep> = []
        func note(_ machine: String, _ from: String?, _ to: String?) {
            guard let to else { return }
            seen.insert(SmallStep(machine: machine, from: from, command: command, to: to))
        }
        switch decision.event.fact {
        case .agreed:
            note("draft", nil, DraftState.effective.rawValue)
            note("item", nil, next.items.last?.state.rawValue)
        case .drafted, .signed, .draftVoided:
            note("draft", state.draft.map { _ in "drafted" }, next.draftState(after: state, by: command).rawValue)
        case .performed(let kept):
            note("item", state.item(kept.item)?.state.rawValue, next.item(kept.item)?.state.rawValue)
        case .excused(let item, _), .enforced(let item, _), .renegotiated(let item, _, _), .lapsed(let item):
            note("item", state.item(item)?.state.rawValue, next.item(item)?.state.rawValue)
        case .confirmationOffered(_, let number), .confirmationDeclined(_, let number),
            .confirmationApplied(_, _, _, let number), .confirmationAnswered(_, _, let number),
            .confirmationLapsed(let number):
            note(
                "confirmation", state.agreement(number)?.confirmation?.rawValue,
                next.agreement(number)?.confirmation?.rawValue)
        case .escalated, .handedDown, .referredOut: note("transfer", nil, "sent")
        case .recalled: note("transfer", "sent", "recalled")
        case .withdrawn where state.transfer != nil: note("transfer", "sent", "recalled")
        case .transferAccepted: note("transfer", "sent", "accepted")
        case .received: note("transfer", "sent", "received")
        case .transferReturned: note("transfer", "sent", next.returned?.state.rawValue)
        case .returnContested, .contestDecided:
            note("transfer", state.returned?.state.rawValue, next.returned?.state.rawValue ?? "sent")
        case .whistleBlown, .whistleAcknowledged, .whistleObjected, .whistleDecided, .arrivalRecorded, .resultRecorded,
            .whistleRated, .whistleExpired:
            note("whistle", state.whistle(1)?.state.rawValue, next.whistle(1)?.state.rawValue)
        default: break
        }
        return seen
    }
}

extension MediationCase {
    fileprivate func draftState(after state: MediationCase, by command: Command.Kind) -> DraftState {
        guard draft == nil else { return .drafted }
        return command == .voidAgreement ? .voided : .effective
    }
}
