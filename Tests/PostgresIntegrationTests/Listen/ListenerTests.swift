// SPDX-License-Identifier: Apache-2.0
import Postgres
import TestSupport
import Testing

@Suite("The listener", .database(.empty), .timeLimit(.minutes(1)))
struct ListenerTests {
    @Test("what is committed arrives, in order and once")
    func notifications() async throws {
        try await listening { subscription in
            let events = subscription.makeAsyncIterator()
            #expect(await events.next() == .resync)
            let database = try TestDatabase.current.database
            try await database.execute(Notify("news", "first"))
            try await database.transaction { transaction in
                try transaction.execute(Notify("news", "second"))
                try transaction.execute(Notify("elsewhere", "not for us"))
                try transaction.execute(Notify("alarms"))
            }
            #expect(await payloads(events, 3) == ["news first", "news second", "alarms "])
        }
    }

    @Test("what is rolled back never arrives")
    func rollback() async throws {
        try await listening { subscription in
            let events = subscription.makeAsyncIterator()
            #expect(await events.next() == .resync)
            let database = try TestDatabase.current.database
            await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    try transaction.execute(Notify("news", "never"))
                    try transaction.execute("select 1 / 0")
                }
            }
            try await database.execute(Notify("news", "at last"))
            #expect(await payloads(events, 1) == ["news at last"])
        }
    }

    @Test("every subscriber gets everything, whoever comes later looks at the tables first")
    func subscribers() async throws {
        try await withListener { listener in
            let first = listener.subscribe().makeAsyncIterator()
            listener.start()
            #expect(await first.next() == .resync)
            let second = listener.subscribe().makeAsyncIterator()
            #expect(await second.next() == .resync)
            try await TestDatabase.current.database.execute(Notify("news", "for all"))
            #expect(await payloads(first, 1) == ["news for all"])
            #expect(await payloads(second, 1) == ["news for all"])
        }
    }

    @Test("a slow subscriber is told to look for itself")
    func slowSubscriber() async throws {
        try await withListener { listener in
            let slow = listener.subscribe(bufferLimit: 3)
            let quick = listener.subscribe().makeAsyncIterator()
            listener.start()
            #expect(await quick.next() == .resync)
            for number in 1...10 { try await TestDatabase.current.database.execute(Notify("news", "\(number)")) }
            #expect(await payloads(quick, 10).count == 10)
            let events = slow.makeAsyncIterator()
            #expect(await events.next() == .resync)
            #expect(await payloads(events, 1) == ["news 10"])
        }
    }

    @Test("a session that is killed comes back with a resync")
    func reconnect() async throws {
        try await listening { subscription in
            let events = subscription.makeAsyncIterator()
            let database = try TestDatabase.current.database
            for round in 1...3 {
                #expect(await events.next() == .resync)
                try await database.execute(Notify("news", "\(round)"))
                #expect(await payloads(events, 1) == ["news \(round)"])
                try await database.execute(
                    """
                    select pg_terminate_backend(pid, 5000) from pg_stat_activity
                    where datname = current_database() and query like 'listen %'
                    """)
            }
            #expect(await events.next() == .resync)
        }
    }

    @Test("a stopped listener ends its subscriptions, those of latecomers too")
    func shutdown() async throws {
        let test = try TestDatabase.current
        let listener = Listener(test.configuration, channels: ["news"], logger: .silent)
        let subscription = listener.subscribe()
        listener.start()
        let events = subscription.makeAsyncIterator()
        #expect(await events.next() == .resync)
        await listener.shutdown()
        #expect(await events.next() == nil)
        let late = listener.subscribe().makeAsyncIterator()
        #expect(await late.next() == nil)
    }

    @Test("a cancelled subscriber stops waiting")
    func cancellation() async throws {
        try await listening { subscription in
            let isWaiting = Signal("the subscriber")
            let subscriber = Task {
                var count = 0
                for await _ in subscription {
                    count += 1
                    isWaiting.fire()
                }
                return count
            }
            try await isWaiting.wait()
            subscriber.cancel()
            #expect(await subscriber.value == 1)
        }
    }

    private func listening(_ body: (Subscription) async throws -> Void) async throws {
        try await withListener { listener in
            let subscription = listener.subscribe()
            listener.start()
            try await body(subscription)
        }
    }

    private func withListener(_ body: (Listener) async throws -> Void) async throws {
        let test = try TestDatabase.current
        let listener = Listener(test.configuration, channels: ["news", "alarms"], logger: .silent)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(listener))
        } catch {
            result = .failure(error)
        }
        await listener.shutdown()
        try result.get()
    }

    private func payloads(_ events: Subscription.Iterator, _ count: Int) async -> [String] {
        var payloads: [String] = []
        while payloads.count < count, let event = await events.next() {
            guard case .notification(let notification) = event else { continue }
            payloads.append("\(notification.channel) \(notification.payload)")
        }
        return payloads
    }
}
