// SPDX-License-Identifier: Apache-2.0
import DequeModule

/// The events that one subscriber has not taken yet.
///
/// When it is full, everything in it gives way to one ``ListenerEvent/resync``: a slow subscriber looks at the tables
/// once instead of working off a heap of old news, and memory stays bounded.
struct EventBuffer: Sendable {
    private var events: Deque<ListenerEvent> = []
    private let limit: Int

    /// - Parameter limit: at least one.
    init(limit: Int) {
        precondition(limit > 0, "A buffer without room would never deliver anything.")
        self.limit = limit
    }

    var isEmpty: Bool { events.isEmpty }

    mutating func append(_ event: ListenerEvent) {
        guard event != .resync, events.count < limit else {
            // Whatever waits is older than the look at the tables that is to come.
            events = [.resync]
            return
        }
        events.append(event)
    }

    mutating func popFirst() -> ListenerEvent? {
        events.popFirst()
    }
}
