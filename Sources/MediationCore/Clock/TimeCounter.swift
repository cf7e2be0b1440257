// SPDX-License-Identifier: Apache-2.0

/// Counts time to the microsecond, leaving out exactly what the clock stood.
struct TimeCounter {
    let start: Timestamp
    let segments: [Segment]

    /// Where a count came to, and how.
    struct Result {
        var lines: [DeadlineLine] = []
        var end: End

        enum End {
            case reached(Timestamp)
            case standing(Segment, left: CountedTime)
        }
    }

    /// Finds the instant at which so many seconds are counted.
    func count(seconds: Int64) -> Result {
        var result = Result(end: .reached(start))
        var next = start
        var left = seconds * 1_000_000
        for segment in segments where segment.kind != .running && segment.to != segment.from {
            let available = segment.from.microseconds - next.microseconds
            // A stop that begins in the last instant comes too late.
            if left <= available { break }
            result.counted(from: next, to: segment.from)
            left -= available
            guard let end = segment.to else {
                // What is left is rounded up: nobody loses a second by it.
                result.end = .standing(segment, left: .seconds((left + 999_999) / 1_000_000))
                return result
            }
            let stood = end.microseconds - segment.from.microseconds
            result.lines.append(.notCounted(segment, .seconds(stood / 1_000_000)))
            next = end
        }
        let end = Timestamp(microseconds: next.microseconds + left)
        result.counted(from: next, to: end)
        result.end = .reached(end)
        return result
    }
}

extension TimeCounter.Result {
    fileprivate mutating func counted(from: Timestamp, to: Timestamp) {
        guard from < to else { return }
        lines.append(.countedTime(seconds: (to.microseconds - from.microseconds) / 1_000_000, from: from, to: to))
    }
}
