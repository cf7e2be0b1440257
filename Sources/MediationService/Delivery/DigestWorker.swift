// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres
internal import ServiceLifecycle

/// Tells everybody, once on the morning of each working day, how much is near its end, due or late.
///
/// Danger is told at once by the sweeper; this is for the rest, so that nobody is called away for each of it. Any number
/// of servers may run one: whoever comes second finds that everybody was told.
package struct DigestWorker: Service {
    private let database: Database
    private let rules: RuleBookService
    private let clock: any Clock
    private let logger: Logger
    /// How long to rest before looking at the clock again.
    private let pause: Duration

    /// Nobody is told anything before eight in the morning.
    private static let firstSecond: Int64 = 8 * 3_600

    package init(
        database: Database, rules: RuleBookService, clock: any Clock, logger: Logger, pause: Duration = .seconds(300)
    ) {
        self.database = database
        self.rules = rules
        self.clock = clock
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if let told = try await send(), told > 0 {
                        logger.info("the day's digests were sent", metadata: ["people": "\(told)"])
                    }
                } catch is CancellationError {
                    return
                } catch {
                    // Whoever was not told is told in the next round.
                    logger.warning("digests were not sent", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// Tells whoever has not been told today.
    ///
    /// - Returns: how many people were told; `nil` on days of rest and before eight.
    @discardableResult
    package func send() async throws -> Int? {
        let now = clock.now
        let day = now.day
        let isRest = rules.current.calendar.isRestDay(day) ?? day.isWeekend
        guard !isRest, now >= day.start.adding(seconds: Self.firstSecond) else { return nil }
        let options = TransactionOptions(name: "send_digests", lane: .background, settings: Scope.everything.settings)
        let told = try await database.transaction(options) { transaction in
            try transaction.commit(SendDigests(day: day, at: now))
        }
        return told.first.map(Int.init)
    }
}
