// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// A set that forgets what it was told first, once it holds too much.
package final class RecentKeys<Key: Hashable & Sendable>: Sendable {
    private let limit: Int
    private let keys: Mutex<RecencyMap<Key, Bool>>

    /// Remembers at most so many keys.
    package init(limit: Int) {
        precondition(limit > 0, "A set must hold something.")
        self.limit = limit
        keys = Mutex(RecencyMap())
    }

    /// Remembers a key as the newest.
    package func insert(_ key: Key) {
        keys.withLock { keys in
            keys.set(true, for: key)
            if keys.count > limit { keys.removeOldest() }
        }
    }

    /// Whether a key is remembered.
    package func contains(_ key: Key) -> Bool { keys.withLock { $0[key] != nil } }
}
