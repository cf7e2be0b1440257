// SPDX-License-Identifier: Apache-2.0

/// The whole days that a stop of a clock takes out of the count.
///
/// Only whole days: one on which the clock ran for a moment is counted. A day that begins in one stop and ends in the
/// next is the first one's.
struct StoppedDays {
    let segment: Segment
    /// The first whole day.
    let first: LegalDay
    /// The first day that may count again; `nil` while the stop lasts. Not before `first`.
    let end: LegalDay?

    static func all(in segments: [Segment]) -> [StoppedDays] {
        // Going on and stopping in the same instant is no going on.
        let segments = segments.filter { $0.to != $0.from }
        return segments.indices.filter { segments[$0].kind != .running }.map { index in
            let segment = segments[index]
            let first = wholeDay(from: segment.from)
            let next = segments[index...].firstIndex { $0.kind == .running }
            let stopEnd = segments[(next ?? segments.endIndex) - 1].to
            let end = segment.to.map { to in
                max(first, min(wholeDay(from: to), stopEnd?.day ?? wholeDay(from: to)))
            }
            return StoppedDays(segment: segment, first: first, end: end)
        }
    }

    /// The first day that begins at an instant or later.
    private static func wholeDay(from instant: Timestamp) -> LegalDay {
        instant == instant.day.start ? instant.day : instant.day.adding(days: 1)
    }
}
