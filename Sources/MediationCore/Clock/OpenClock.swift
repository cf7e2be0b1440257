// SPDX-License-Identifier: Apache-2.0

/// Which clock of a case it is.
package struct ClockKey: Hashable, Sendable {
    package let kind: ClockKind
    /// The number of the item, the agreement, the whistle or the party; 0 when it is the case's own.
    package let subject: Int

    package init(_ kind: ClockKind, of subject: Int = 0) {
        self.kind = kind
        self.subject = subject
    }
}

/// Who has to act before a clock runs out.
package enum ClockOwner: Hashable, Sendable {
    case person(Holder)
    /// Whoever answers for the unit.
    case unit(UnitID)
    /// The unit of the county, which the case itself does not know.
    case county
}

/// A clock as it is kept for watching: until when, what is said at which instants, and to whom.
package struct OpenClock: Hashable, Sendable {
    package let key: ClockKey
    package let startedAt: Timestamp
    /// The last instant in time; `nil` while it is not known.
    package let dueAt: Timestamp?
    /// The day to go by; `nil` while the clock stands.
    package let dueOn: LegalDay?
    /// In order, no two at one instant.
    package let steps: [ClockStep]
    package let owner: ClockOwner
    /// What the program itself gives once the time is over; `nil` when nothing, or when it has.
    package let lapse: Command.Kind?

    package init(
        _ key: ClockKey, startedAt: Timestamp, dueAt: Timestamp?, dueOn: LegalDay?, steps: [ClockStep],
        owner: ClockOwner, lapse: Command.Kind? = nil
    ) {
        self.key = key
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.dueOn = dueOn
        self.steps = steps
        self.owner = owner
        self.lapse = lapse
    }

    /// The step that is next at an instant: the last one that has passed, since those before it are overtaken; otherwise
    /// the first. `nil` when there is none at all.
    package func nextStep(at now: Timestamp) -> Int? {
        steps.isEmpty ? nil : steps.lastIndex { $0.at <= now } ?? 0
    }

    /// Both speak up at the same instants.
    func isScheduled(like other: OpenClock) -> Bool {
        startedAt == other.startedAt && dueAt == other.dueAt && dueOn == other.dueOn && steps == other.steps
    }
}
