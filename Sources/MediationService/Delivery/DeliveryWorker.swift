// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
package import Postgres
internal import ServiceLifecycle

/// Drains the outbox into notices and throws out what has expired. Any number of servers may run one.
package struct DeliveryWorker: Service {
    private let database: Database
    private let clock: any Clock
    private let logger: Logger
    /// How long to rest when nothing waits.
    private let pause: Duration

    private static let batch: Int32 = 200
    private static let upkeepRounds = 600

    package init(database: Database, clock: any Clock, logger: Logger, pause: Duration = .seconds(1)) {
        self.database = database
        self.clock = clock
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var round = 0
            while !Task.isCancelled {
                do {
                    if round % Self.upkeepRounds == 0 { try await upkeep() }
                    round += 1
                    if try await deliver() > 0 { continue }
                } catch is CancellationError {
                    return
                } catch {
                    // The rows stay; the next round finds them again.
                    logger.warning("notices were not delivered", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// Delivers one batch; returns how many events were taken.
    @discardableResult
    package func deliver() async throws -> Int {
        let options = TransactionOptions(name: "deliver", lane: .background, settings: Scope.everything.settings)
        let counts = try await database.transaction(options) { transaction in
            try transaction.commit(DeliverNotices(limit: Self.batch))
        }
        return Int(counts.first ?? 0)
    }

    private func upkeep() async throws {
        let now = clock.now
        let options = TransactionOptions(name: "upkeep", lane: .background)
        _ = try await database.transaction(options) { transaction in
            try transaction.commit(DeleteOldAnswers(), DeleteExpiredSignIns(before: now))
        }
    }
}
