// SPDX-License-Identifier: Apache-2.0

/// A stretch of a clock's history. Kept as it happened, never as a sum, so that a deadline can be told line by line.
package struct Segment: Hashable, Sendable {
    package let kind: Kind
    package let from: Timestamp
    /// `nil`: it lasts.
    package let to: Timestamp?

    /// Whether the time counts; the raw values are stable words in JSON and SQL.
    package enum Kind: String, CaseIterable, Sendable {
        case running
        /// The talks rest, for a reason that was written down.
        case paused
        /// The holder could do nothing: the next level had been asked and has not answered, or sent the case back.
        case excluded
    }

    package init(_ kind: Kind, from: Timestamp, to: Timestamp? = nil) {
        self.kind = kind
        self.from = from
        self.to = to
    }
}

/// A clock of one case with its history.
package struct RunningClock: Hashable, Sendable {
    package let kind: ClockKind
    /// The number of the item, the agreement, the whistle or the party that it belongs to; 0 when it is the case's own.
    package let subject: Int
    package let startedAt: Timestamp
    package let circumstances: ClockCircumstances
    /// One after the other without a gap from the start; only the last may last.
    package private(set) var segments: [Segment]
    /// The day that was agreed on from the beginning, which no pause moves.
    package let fixedDue: LegalDay?
    package private(set) var extended: Extension?

    /// More time, by the consent of all parties.
    package struct Extension: Hashable, Sendable {
        package let until: LegalDay
        /// The day of the consent: pauses before it are in the agreed day already, later ones lengthen it.
        package let agreedOn: LegalDay

        package init(until: LegalDay, agreedOn: LegalDay) {
            self.until = until
            self.agreedOn = agreedOn
        }
    }

    /// Starts a clock, running.
    package init(
        _ kind: ClockKind, of subject: Int = 0, at start: Timestamp, in circumstances: ClockCircumstances,
        fixedDue: LegalDay? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.startedAt = start
        self.circumstances = circumstances
        self.segments = [Segment(.running, from: start)]
        self.fixedDue = fixedDue
    }

    /// A clock as it was stored; `nil` when its segments are no history: none, a gap, an end before the beginning, or
    /// one that lasts before the last.
    package init?(
        _ kind: ClockKind, of subject: Int, in circumstances: ClockCircumstances, segments: [Segment],
        fixedDue: LegalDay?, extended: Extension?
    ) {
        guard let first = segments.first else { return nil }
        for (segment, next) in zip(segments, segments.dropFirst()) where segment.to != next.from { return nil }
        guard segments.allSatisfy({ $0.to.map { [from = $0.from] in from <= $0 } ?? true }) else { return nil }
        self.init(kind, of: subject, at: first.from, in: circumstances, fixedDue: fixedDue)
        self.segments = segments
        self.extended = extended
    }

    /// What it does now; `nil` once it is over.
    package var now: Segment.Kind? { segments.last.flatMap { $0.to == nil ? $0.kind : nil } }

    /// Goes on in another way from an instant on. A clock that is over, and one that does so already, is left alone.
    ///
    /// An instant before the last change is taken as the last change: history is not written over.
    package mutating func become(_ kind: Segment.Kind, at instant: Timestamp) {
        guard let last = segments.last, last.to == nil, last.kind != kind else { return }
        let changed = max(instant, last.from)
        segments[segments.count - 1] = Segment(last.kind, from: last.from, to: changed)
        segments.append(Segment(kind, from: changed))
    }

    /// Ends it: what was owed is done, or owed no more.
    package mutating func end(at instant: Timestamp) {
        guard let last = segments.last, last.to == nil else { return }
        segments[segments.count - 1] = Segment(last.kind, from: last.from, to: max(instant, last.from))
    }

    /// Gives it until another day, by the consent of all parties.
    package mutating func extend(until day: LegalDay, agreedOn: LegalDay) {
        extended = Extension(until: day, agreedOn: agreedOn)
    }
}
