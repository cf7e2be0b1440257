// SPDX-License-Identifier: Apache-2.0

/// The stage that follows where the table leaves several: what the facts decide.
func stage(after fact: Fact, in attempt: Attempt) -> Stage? {
    guard let state = attempt.state else { return nil }
    var items = state.items
    switch fact {
    case .agreed(let agreed): return agreed.scope == .partial ? .mediating : items.stageOnceAgreed
    case .signed(_, _, _, _, let completes):
        return completes && state.draft?.scope == .whole ? items.stageOnceAgreed : .mediating
    case .performed, .excused, .enforced, .renegotiated:
        items.apply(fact)
        return items.stage
    // A whole agreement that did not hold is talked over on; where a party had ended it, every party is asked anew, be a
    // part agreed or not.
    case .reopened: return state.ending?.isByAgreement == true ? .mediating : .registered
    case .recalled:
        return switch state.transfer?.origin {
        case .registered: .registered
        // Something may have been settled while it waited.
        case .defaulted: items.stage
        default: .mediating
        }
    case .contestDecided(let doesStand): return doesStand ? .mediating : .transferPending
    default: return nil
    }
}

extension [PerformanceItem] {
    /// Where the case stands once everything is agreed: a part that was agreed before may be overdue already.
    fileprivate var stageOnceAgreed: Stage { contains { $0.state == .overdue } ? .defaulted : .agreed }

    /// Where an agreement with these items stands, once something was done about one of them.
    fileprivate var stage: Stage {
        if contains(where: { $0.state == .overdue }) { return .defaulted }
        if contains(where: \.state.isOpen) { return .performing }
        // What was let go was not kept, and one kept promise does not make it so.
        return contains { $0.state == .excused } ? .released : .performed
    }

    /// The items after a fact about one of them; the small machine says what it becomes.
    mutating func apply(_ fact: Fact) {
        switch fact {
        case .performed(let kept):
            change(kept.item, by: .perform, answer: kept.isPart ? "part" : nil) {
                if !kept.isPart { $0.performedOn = kept.day }
            }
        case .excused(let item, _): change(item, by: .excuse)
        case .enforced(let item, let day): change(item, by: .enforce) { $0.performedOn = day }
        case .renegotiated(let item, let due, _): change(item, by: .renegotiate) { $0.due = due }
        case .lapsed(let item): change(item, by: .lapse)
        default: break
        }
    }

    private mutating func change(
        _ number: Int, by command: Command.Kind, answer: String? = nil,
        also: (inout PerformanceItem) -> Void = { _ in }
    ) {
        guard let index = firstIndex(where: { $0.number == number }),
            let next = ItemState.machine.next(self[index].state, command, answer: answer)
        else { return }
        self[index].state = next
        also(&self[index])
    }
}
