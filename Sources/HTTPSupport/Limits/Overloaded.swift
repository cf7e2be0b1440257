// SPDX-License-Identifier: Apache-2.0

/// Work was refused because too much of its kind waits already; it becomes an answer 503 with `Retry-After`.
package struct Overloaded: Error, Sendable, Hashable {
    /// After how long it makes sense to try again.
    package let retryAfter: Duration

    /// Refuses with a wait.
    package init(retryAfter: Duration) {
        self.retryAfter = retryAfter
    }
}
