// SPDX-License-Identifier: Apache-2.0

/// The clocks of a case as they are to be kept, under the rules that the case keeps.
package struct ClockPlan: Hashable, Sendable {
    /// At most one a key, in the order of the case.
    package let clocks: [OpenClock]

    /// Nothing is owed.
    package static let none = ClockPlan(clocks: [])

    package init(clocks: [OpenClock]) { self.clocks = clocks }

    /// What is owed on a case now; clocks for which the rules have no limit are left out.
    package init(of state: MediationCase, under rules: Rules, by calendar: WorkCalendar) {
        clocks = state.clocks.compactMap { clock in
            rules.deadline(of: clock, by: calendar).map { OpenClock(clock, until: $0, on: state) }
        }
    }

    /// The nearest day by which something is owed.
    package var dueOn: LegalDay? { clocks.compactMap(\.dueOn).min() }

    package subscript(key: ClockKey) -> OpenClock? { clocks.first { $0.key == key } }
}

/// What is to be written so that the kept clocks are those of the plan.
package enum ClockChange: Hashable, Sendable {
    /// A new clock, or one that now runs by other days: what was said about it is forgotten.
    case schedule(OpenClock)
    /// The same days for another owner, or with nothing left for the program to do.
    case hand(OpenClock)
    case drop(ClockKey)
}

extension ClockPlan {
    /// What leads from another plan to this one; nothing for clocks that stay as they are.
    package func changes(from before: ClockPlan) -> [ClockChange] {
        let dropped = before.clocks.filter { self[$0.key] == nil }.map { ClockChange.drop($0.key) }
        let written = clocks.compactMap { clock -> ClockChange? in
            guard let kept = before[clock.key], kept.isScheduled(like: clock) else { return .schedule(clock) }
            return kept == clock ? nil : .hand(clock)
        }
        return dropped + written
    }
}

extension OpenClock {
    init(_ clock: RunningClock, until deadline: Deadline, on state: MediationCase) {
        self.init(
            ClockKey(clock.kind, of: clock.subject), startedAt: clock.startedAt, dueAt: deadline.endsAt,
            dueOn: deadline.dueOn, steps: deadline.steps, owner: state.owner(of: clock.kind),
            lapse: state.lapse(of: clock))
    }
}

extension MediationCase {
    /// Who has to act: the holder, unless another unit was asked.
    fileprivate func owner(of kind: ClockKind) -> ClockOwner {
        let asked: ClockOwner? =
            switch kind {
            case .transfer: transfer?.to.map(ClockOwner.unit)
            case .callBack: caller.map(ClockOwner.unit)
            case .contest, .whistleObjection: .county
            case .lead, .firstContact, .acceptance, .mediation, .check, .decision, .pause, .referral, .feedback,
                .status, .policeReport, .whistleAnswer, .whistleResult, .arbitrationNotice, .confirmation,
                .performance, .followUp, .partyAnswer, .archive:
                nil
            }
        return asked ?? .person(holder)
    }

    /// What time brings by itself, until it has.
    fileprivate func lapse(of clock: RunningClock) -> Command.Kind? {
        guard let command = clock.kind.lapse(of: clock.subject)?.kind, Transitions.rule(for: command, in: stage) != nil
        else { return nil }
        return clock.kind == .performance && item(clock.subject)?.state == .overdue ? nil : command
    }
}
