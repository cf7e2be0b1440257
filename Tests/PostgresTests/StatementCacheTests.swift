// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("statement cache")
struct StatementCacheTests {
    private let type = StatementCache.Key.type(ObjectIdentifier(Int.self))
    private let other = StatementCache.Key.type(ObjectIdentifier(String.self))
    private let third = StatementCache.Key.type(ObjectIdentifier(Bool.self))
    private let text = StatementCache.Key.text("select 1")

    @Test("a statement with a type is prepared on its first use")
    func byType() {
        var cache = StatementCache(capacity: 4)
        #expect(cache.plan(for: type) == .prepareAndRun(name: "s1"))
        // The second use in the same pipeline relies on the first.
        #expect(cache.plan(for: type) == .run(name: "s1"))
        cache.confirm(type)
        #expect(cache.plan(for: type) == .run(name: "s1"))
        #expect(cache.plan(for: other) == .prepareAndRun(name: "s2"))
    }

    @Test("a text is prepared on its fifth use")
    func byText() {
        var cache = StatementCache(capacity: 4)
        let plans = (1...6).map { _ in cache.plan(for: text) }
        let early = [StatementCache.Plan](repeating: .runUnprepared, count: 4)
        #expect(plans == early + [.prepareAndRun(name: "s1"), .run(name: "s1")])
    }

    @Test("what the server refused is prepared again, under another name")
    func refused() {
        var cache = StatementCache(capacity: 4)
        _ = cache.plan(for: type)
        cache.forget(type)
        #expect(cache.plan(for: type) == .prepareAndRun(name: "s2"))
    }

    @Test("the least recently used one is evicted and its name reported once")
    func eviction() {
        var cache = StatementCache(capacity: 2)
        for key in [type, other] {
            _ = cache.plan(for: key)
            cache.confirm(key)
        }
        _ = cache.plan(for: type)
        #expect(cache.plan(for: third) == .prepareAndRun(name: "s3"))
        #expect(cache.takeEvicted() == ["s2"])
        #expect(cache.takeEvicted() == [])
        #expect(cache.plan(for: type) == .run(name: "s1"))
        #expect(cache.count == 2)
    }

    @Test("what is being prepared is not evicted")
    func preparing() {
        var cache = StatementCache(capacity: 1)
        _ = cache.plan(for: type)
        _ = cache.plan(for: other)
        #expect(cache.plan(for: type) == .run(name: "s1"))
        #expect(cache.evicted == [])
    }

    @Test("a counted text that was never prepared leaves nothing to deallocate")
    func countedText() {
        var cache = StatementCache(capacity: 1)
        _ = cache.plan(for: text)
        _ = cache.plan(for: type)
        #expect(cache.evicted == [])
        #expect(cache.count == 1)
    }

    @Test("after a change of schema everything is prepared again, under new names")
    func removeAll() {
        var cache = StatementCache(capacity: 2)
        _ = cache.plan(for: type)
        cache.confirm(type)
        cache.removeAll()
        #expect(cache.count == 0)
        #expect(cache.plan(for: type) == .prepareAndRun(name: "s2"))
    }
}
