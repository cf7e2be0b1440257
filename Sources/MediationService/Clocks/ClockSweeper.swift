// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationStore
internal import Postgres
internal import ServiceLifecycle

/// Looks which clocks have run so far that something must be said or done, and does it.
///
/// Its work grows with what is due and not with what is open. Any number of servers may run one: each clock is taken by
/// one of them, and whatever one leaves undone another does.
package struct ClockSweeper: Service {
    private let cases: CaseService
    private let logger: Logger
    /// How long to rest when nothing is due.
    private let pause: Duration

    private static let batch: Int32 = 500
    /// How long something is left alone that the program could not do.
    private static let holdSeconds: Int64 = 3_600

    package init(cases: CaseService, logger: Logger, pause: Duration = .seconds(10)) {
        self.cases = cases
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try await sweep().isMore { continue }
                } catch is CancellationError {
                    return
                } catch {
                    // Everything that is due stays due; the next round finds it again.
                    logger.warning("clocks were not swept", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// What one round did.
    package struct Round: Hashable, Sendable {
        /// How many commands the program gave.
        package var lapses: Int
        /// How many alerts were raised.
        package var alerts: Int
        /// A batch was full, so that more may be due.
        package var isMore: Bool

        package init(lapses: Int = 0, alerts: Int = 0, isMore: Bool = false) {
            self.lapses = lapses
            self.alerts = alerts
            self.isMore = isMore
        }
    }

    /// Does what is due now, up to a batch of each.
    @discardableResult
    package func sweep() async throws -> Round {
        let now = cases.clock.now
        let options = TransactionOptions(name: "sweep", lane: .background, settings: Scope.everything.settings)
        let due = try await cases.database.transaction(options) { transaction in
            try transaction.commit(DueLapses(now: now, limit: Self.batch))
        }
        var round = Round()
        for lapse in due where try await carryOut(lapse, at: now) { round.lapses += 1 }
        // After that, so that what has lapsed is said of the case as it then stands.
        let raised = try await cases.database.transaction(options) { transaction in
            try transaction.commit(RaiseAlerts(now: now, limit: Self.batch))
        }
        round.alerts = Int(raised.first ?? 0)
        round.isMore = due.count == Int(Self.batch) || round.alerts == Int(Self.batch)
        return round
    }

    /// Gives the program's command; the event that it becomes takes the clock out of the way.
    private func carryOut(_ due: DueLapse, at now: Timestamp) async throws -> Bool {
        guard let command = due.key.kind.lapse(of: due.key.subject) else { return false }
        do {
            try await cases.performAsSystem(command, on: due.place.id, in: due.place.county)
            return true
        } catch let error as ServiceError {
            // Somebody was faster, or the rules say no: then it is looked at again later and stops nothing else.
            logger.info(
                "a clock was left alone",
                metadata: ["case": "\(due.place.id)", "kind": "\(due.key.kind)", "reason": "\(error)"])
            let options = TransactionOptions(
                name: "hold_clock", lane: .background, settings: Scope.everything.settings)
            _ = try await cases.database.transaction(options) { transaction in
                try transaction.commit(HoldClock(due: due, until: now.adding(seconds: Self.holdSeconds)))
            }
            return false
        }
    }
}
