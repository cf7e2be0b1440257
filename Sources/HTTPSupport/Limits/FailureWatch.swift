// SPDX-License-Identifier: Apache-2.0
package import Logging
import Metrics
import Synchronization

/// Makes a flood of failures visible without a line for each of them.
///
/// The log is told of the tenth, hundredth, thousandth failure within ten minutes, with how many of each kind there were and
/// from which network the last one came; who was meant is not told. The counter `sign_in_failures_total` counts all.
package final class FailureWatch: Sendable {
    /// What became of an attempt.
    package enum Kind: String, CaseIterable, Sendable {
        /// It was looked at and was wrong.
        case wrong
        /// It was refused unseen, because there were too many.
        case refused
    }

    private struct Window {
        var start: ContinuousClock.Instant
        var counts: [Kind: Int] = [:]
        var total: Int { counts.values.reduce(0, +) }
    }

    private static let length: Duration = .seconds(600)
    private let logger: Logger
    private let now: @Sendable () -> ContinuousClock.Instant
    private let window: Mutex<Window>

    /// Watches, and tells a log.
    package init(logger: Logger, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.logger = logger
        self.now = now
        window = Mutex(Window(start: now()))
    }

    /// Counts one failure; `client` is where it came from.
    package func note(_ kind: Kind, from client: ClientAddress?) {
        Counter(label: "sign_in_failures_total", dimensions: [("result", kind.rawValue)]).increment()
        let now = now()
        let counts = window.withLock { window -> [Kind: Int]? in
            if now - window.start > Self.length { window = Window(start: now) }
            window.counts[kind, default: 0] += 1
            return Self.isWorthALine(window.total) ? window.counts : nil
        }
        guard let counts else { return }
        logger.warning(
            "sign-ins fail",
            metadata: [
                "wrong": "\(counts[.wrong] ?? 0)", "refused": "\(counts[.refused] ?? 0)",
                "last_network": client.map { "\($0.limitKey)" } ?? "none",
            ])
    }

    /// Ten and its powers.
    private static func isWorthALine(_ count: Int) -> Bool {
        guard count >= 10 else { return false }
        var count = count
        while count.isMultiple(of: 10) { count /= 10 }
        return count == 1
    }
}
