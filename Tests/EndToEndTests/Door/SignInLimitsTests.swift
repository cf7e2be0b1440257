// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import MediationHTTP
import Synchronization
import Testing

@Suite("Wrong passwords")
struct SignInLimitsTests {
    /// A clock that stands still until it is pushed.
    private final class StillClock: Sendable {
        private let instant = Mutex(ContinuousClock.now)

        var now: ContinuousClock.Instant { instant.withLock { $0 } }
        func push(_ duration: Duration) { instant.withLock { $0 = $0 + duration } }
    }

    private static func limits(_ clock: StillClock) -> SignInLimits {
        SignInLimits(
            clients: TokenBuckets(capacity: 1_000, per: .seconds(300), now: { clock.now }),
            pairs: TokenBuckets(capacity: 3, per: .seconds(300), now: { clock.now }),
            names: TokenBuckets(capacity: 6, per: .seconds(300), now: { clock.now }))
    }

    private static func isAdmitted(_ limits: SignInLimits, _ client: String, _ name: String) -> Bool {
        do {
            try limits.require(client: ClientAddress(client), username: name)
            return true
        } catch {
            return false
        }
    }

    @Test("at one name from many networks stop at the limit of the name, and lock out nobody whose network is known")
    func familiar() throws {
        let clock = StillClock()
        let limits = Self.limits(clock)
        let home = "192.0.2.1"
        try limits.require(client: ClientAddress(home), username: "Village")
        limits.forgive(client: ClientAddress(home), username: "village")
        let strangers = (1...10).map { Self.isAdmitted(limits, "198.51.100.\($0)", "village") }
        #expect(strangers == Array(repeating: true, count: 6) + Array(repeating: false, count: 4))
        #expect(Self.isAdmitted(limits, home, "VILLAGE"))
        #expect(!Self.isAdmitted(limits, "203.0.113.9", "village"))
        // It is over by itself.
        clock.push(.seconds(50))
        #expect(Self.isAdmitted(limits, "203.0.113.9", "village"))
    }

    @Test("from one network stop at the limit of the pair, with the wait until the next")
    func pair() throws {
        let clock = StillClock()
        let limits = Self.limits(clock)
        for _ in 1...3 { try limits.require(client: ClientAddress("192.0.2.1"), username: "village") }
        let refusal = #expect(throws: Problem.self) {
            try limits.require(client: ClientAddress("192.0.2.1"), username: "village")
        }
        #expect(refusal?.type == .tooManyRequests)
        #expect(refusal?.headers[.retryAfter] == "100")
        #expect(Self.isAdmitted(limits, "192.0.2.1", "township"))
    }
}
