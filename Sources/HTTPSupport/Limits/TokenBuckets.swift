// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// How often something may be done for each of many keys: an address, an account.
///
/// A key has a bucket of tokens that refills steadily. Only the moment at which the bucket will be full again is kept for
/// each key (the generic cell rate algorithm), and the keys that were seen least recently are forgotten when there are
/// too many, so that nobody can fill the memory with addresses.
package final class TokenBuckets<Key: Hashable & Sendable>: Sendable {
    /// Whether one more is allowed.
    package enum Decision: Sendable, Hashable {
        case allowed
        /// Refused; after this wait one more will be allowed.
        case refused(retryAfter: Duration)
    }

    private let interval: Duration
    private let burst: Duration
    private let maximumKeys: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    private let fullAt: Mutex<RecencyMap<Key, ContinuousClock.Instant>>

    /// Allows `capacity` at once and `capacity` more in each period, for at most `maximumKeys` keys.
    package init(
        capacity: Int, per period: Duration, maximumKeys: Int = 10_000,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        precondition(capacity > 0 && period > .zero && maximumKeys > 0, "A bucket must hold and regain something.")
        interval = period / capacity
        burst = period
        self.maximumKeys = maximumKeys
        self.now = now
        fullAt = Mutex(RecencyMap())
    }

    /// Takes a token from the bucket of a key, if there is one.
    package func take(for key: Key) -> Decision {
        let now = now()
        return fullAt.withLock { fullAt in
            let next = max(fullAt[key] ?? now, now) + interval
            let wait = now.duration(to: next) - burst
            guard wait <= .zero else { return .refused(retryAfter: wait) }
            fullAt.set(next, for: key)
            if fullAt.count > maximumKeys { fullAt.removeOldest() }
            return .allowed
        }
    }

    /// Puts back the token that was taken last, because what it was taken for turned out to be harmless.
    package func giveBack(_ key: Key) {
        fullAt.withLock { fullAt in
            guard let instant = fullAt[key] else { return }
            fullAt.set(instant - interval, for: key)
        }
    }

    /// Fills the bucket of a key, after a successful sign-in for instance.
    package func refill(_ key: Key) {
        fullAt.withLock { $0.remove(key) }
    }

    /// How many keys are remembered.
    package var count: Int { fullAt.withLock { $0.count } }
}
