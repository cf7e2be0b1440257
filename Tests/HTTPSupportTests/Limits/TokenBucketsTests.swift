// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@Suite("Limits")
struct TokenBucketsTests {
    /// A clock that stands until it is moved.
    final class StandingClock: Sendable {
        private let instant = Mutex(ContinuousClock.now)
        var now: ContinuousClock.Instant { instant.withLock { $0 } }
        func advance(by duration: Duration) { instant.withLock { $0 += duration } }
    }

    private let clock = StandingClock()

    @Test("allow a burst, and then as much as flows back")
    func burst() {
        let buckets = TokenBuckets<String>(capacity: 3, per: .seconds(30), now: { [clock] in clock.now })
        #expect(
            (0..<4).map { _ in buckets.take(for: "a") } == [
                .allowed, .allowed, .allowed, .refused(retryAfter: .seconds(10)),
            ])
        clock.advance(by: .seconds(4))
        #expect(buckets.take(for: "a") == .refused(retryAfter: .seconds(6)))
        clock.advance(by: .seconds(6))
        #expect((0..<2).map { _ in buckets.take(for: "a") } == [.allowed, .refused(retryAfter: .seconds(10))])
        clock.advance(by: .seconds(1_000))
        #expect(
            (0..<4).map { _ in buckets.take(for: "a") } == [
                .allowed, .allowed, .allowed, .refused(retryAfter: .seconds(10)),
            ])
    }

    @Test("count each key for itself, and can be refilled")
    func keys() {
        let buckets = TokenBuckets<String>(capacity: 1, per: .seconds(1), now: { [clock] in clock.now })
        #expect(buckets.take(for: "a") == .allowed)
        #expect(buckets.take(for: "b") == .allowed)
        #expect(buckets.take(for: "a") == .refused(retryAfter: .seconds(1)))
        buckets.refill("a")
        #expect(buckets.take(for: "a") == .allowed)
        #expect(buckets.take(for: "b") == .refused(retryAfter: .seconds(1)))
    }

    @Test("forget the key that was seen least recently when there are too many")
    func bounded() {
        let buckets = TokenBuckets<Int>(capacity: 2, per: .seconds(2), maximumKeys: 3, now: { [clock] in clock.now })
        for key in [1, 2, 3, 1] { #expect(buckets.take(for: key) == .allowed) }
        #expect(buckets.take(for: 4) == .allowed)
        #expect(buckets.count == 3)
        #expect(buckets.take(for: 1) == .refused(retryAfter: .seconds(1)), "1 was used after 2")
        #expect((0..<2).map { _ in buckets.take(for: 2) } == [.allowed, .allowed], "2 was forgotten")
    }

    @Test("behave as a bucket that is filled drop by drop", arguments: Array(UInt64(1)...20))
    func model(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let buckets = TokenBuckets<Int>(
            capacity: 5, per: .milliseconds(500), maximumKeys: 100, now: { [clock] in clock.now })
        var milliseconds = [Int](repeating: 500, count: 4)
        for step in 0..<500 {
            let key = Int.random(in: 0..<4, using: &random)
            let isAllowed = milliseconds[key] >= 100
            if isAllowed { milliseconds[key] -= 100 }
            #expect((buckets.take(for: key) == .allowed) == isAllowed, "step \(step), repeat with seed \(seed)")
            let passed = Int.random(in: 0...60, using: &random)
            clock.advance(by: .milliseconds(passed))
            milliseconds = milliseconds.map { min(500, $0 + passed) }
        }
    }

    @Test("answer with the seconds to wait")
    func problem() {
        let buckets = TokenBuckets<String>(capacity: 1, per: .milliseconds(1500), now: { [clock] in clock.now })
        #expect(throws: Never.self) { try buckets.require(for: "a") }
        let problem = #expect(throws: Problem.self) { try buckets.require(for: "a") }
        #expect(problem == Problem(.tooManyRequests).retrying(after: .seconds(2)))
    }

    @Test("stand before the routes for every address, but not for the exempt")
    func middleware() async throws {
        let buckets = TokenBuckets<ClientAddress>(capacity: 1, per: .seconds(60), now: { [clock] in clock.now })
        let address = try #require(ClientAddress("192.0.2.1"))
        let server = TestServer.withProblems { router in
            router.add(middleware: FixedClient(address: address))
            router.add(middleware: RateLimitMiddleware(buckets, exempting: { $0.uri.path == "/health" }))
            for path in ["/", "/health"] { router.get(RouterPath(path)) { _, _ in "x" } }
        }
        #expect(try await server.send(.get, "/").status == .ok)
        let refused = try await server.send(.get, "/")
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "60")
        #expect(try await server.send(.get, "/health").status == .ok)
    }

    private struct FixedClient: RouterMiddleware {
        let address: ClientAddress

        func handle(
            _ request: Request, context: AppContext,
            next: @concurrent (Request, AppContext) async throws -> Response
        ) async throws -> Response {
            var context = context
            context.client = address
            return try await next(request, context)
        }
    }

    @Test("of bodies work by the announced length", arguments: [("100", 200), ("101", 413), ("-1", 400), ("x", 400)])
    func bodyLimit(length: String, status: Int) async throws {
        let server = TestServer.withProblems { router in
            router.add(middleware: BodyLimitMiddleware(100))
            router.post("/") { _, _ in "x" }
        }
        #expect(try await server.send(.post, "/", ["content-length": length]).status.code == status)
    }
}
