// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("The buffer of a subscriber")
struct EventBufferTests {
    @Test("events come out in the order in which they went in")
    func order() {
        var buffer = EventBuffer(limit: 3)
        for event in [news("a"), news("b"), news("c")] { buffer.append(event) }
        #expect(drain(&buffer) == [news("a"), news("b"), news("c")])
        #expect(buffer.isEmpty)
    }

    @Test("a full buffer gives way to one look at the tables")
    func overflow() {
        var buffer = EventBuffer(limit: 2)
        for payload in ["a", "b", "c", "d"] { buffer.append(news(payload)) }
        #expect(drain(&buffer) == [.resync, news("d")])
    }

    @Test("what waits before a reconnect is covered by its resync")
    func reconnect() {
        var buffer = EventBuffer(limit: 9)
        buffer.append(news("a"))
        buffer.append(.resync)
        buffer.append(.resync)
        buffer.append(news("b"))
        #expect(drain(&buffer) == [.resync, news("b")])
    }

    @Test("whatever comes in, it never holds more than its limit", arguments: 1...4)
    func bound(limit: Int) {
        var buffer = EventBuffer(limit: limit)
        for number in 0..<20 { buffer.append(number % 7 == 0 ? .resync : news("\(number)")) }
        #expect(drain(&buffer).count <= limit)
    }

    private func news(_ payload: String) -> ListenerEvent {
        .notification(Notification(channel: "news", payload: payload, processID: 1))
    }

    private func drain(_ buffer: inout EventBuffer) -> [ListenerEvent] {
        var events: [ListenerEvent] = []
        while let event = buffer.popFirst() { events.append(event) }
        return events
    }
}
