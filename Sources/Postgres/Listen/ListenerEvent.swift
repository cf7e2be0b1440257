// SPDX-License-Identifier: Apache-2.0

/// What a ``Listener`` has to tell.
public enum ListenerEvent: Sendable, Hashable {
    /// Notifications may have been missed: look at the tables themselves.
    ///
    /// Comes first of all, after every reconnect, and when a subscriber was too slow for its buffer.
    case resync
    case notification(Notification)
}
