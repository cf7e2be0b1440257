// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationStore
package import Postgres
internal import ServiceLifecycle

/// Folds what events changed about the figures into cells. Figures are right without it, and quicker with it. Any
/// number of servers may run one.
package struct FigureFolder: Service {
    private let database: Database
    private let logger: Logger
    /// How long to rest when nothing waits.
    private let pause: Duration
    private static let batch: Int32 = 500

    package init(database: Database, logger: Logger, pause: Duration = .seconds(2)) {
        self.database = database
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try await fold() > 0 { continue }
                } catch is CancellationError {
                    return
                } catch {
                    // Nothing is lost: what is not folded is counted from where it stands.
                    logger.warning("figures were not folded", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// Folds one batch; returns how many events were in it.
    @discardableResult
    package func fold() async throws -> Int {
        let options = TransactionOptions(name: "fold_figures", lane: .background, settings: Scope.everything.settings)
        let counts = try await database.transaction(options) { transaction in
            try transaction.commit(FoldFigures(limit: Self.batch))
        }
        return Int(counts.first ?? 0)
    }

    /// Folds until nothing waits.
    package func foldAll() async throws { while try await fold() > 0 {} }
}
