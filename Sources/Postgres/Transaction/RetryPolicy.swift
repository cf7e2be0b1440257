// SPDX-License-Identifier: Apache-2.0

/// Whether a transaction that lost against another one is run again, from the start of its body.
public enum RetryPolicy: Hashable, Sendable {
    case none
    /// Run at most this many times in all when the server reports `40001` or `40P01`.
    case serialization(attempts: Int)

    /// How long to wait before the next attempt, or `nil` to give up.
    ///
    /// - Parameters:
    ///   - attempts: how many have failed.
    ///   - jitter: a random number from 0 to 1. Waiting a random part of the whole span ("full jitter") keeps two
    ///     transactions that met once from meeting again.
    func delay(after failure: SQLState, attempts: Int, jitter: Double) -> Duration? {
        guard case .serialization(let limit) = self, attempts < limit else { return nil }
        guard failure == .serializationFailure || failure == .deadlockDetected else { return nil }
        let span = Duration.milliseconds(5) * (1 << min(attempts, 8))
        return span * jitter
    }
}
