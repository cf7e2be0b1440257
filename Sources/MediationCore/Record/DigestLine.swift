// SPDX-License-Identifier: Apache-2.0

/// What a person is told on the morning of a working day: how much waits, and nothing about whom.
package struct DigestLine: Hashable, Sendable {
    /// Limits that are near.
    package let near: Int
    /// Limits whose last day it is.
    package let today: Int
    /// Limits that are over.
    package let late: Int
    package let sentAt: Timestamp

    package init(near: Int, today: Int, late: Int, sentAt: Timestamp) {
        self.near = near
        self.today = today
        self.late = late
        self.sentAt = sentAt
    }
}
