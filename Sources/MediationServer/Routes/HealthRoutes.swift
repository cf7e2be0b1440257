// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationStore
internal import Postgres

/// Whether the process lives, and whether it can do its work. Says neither versions nor names.
struct HealthRoutes {
    let database: Database

    /// How long the database may take to answer before this server is taken out of service.
    private static let patience = Duration.milliseconds(200)

    func add(to router: Router<AppContext>) {
        router.get("/health/live") { _, _ in Response(status: .ok) }
        router.get("/health/ready") { _, _ in
            do {
                let options = TransactionOptions(name: "ready", statementTimeout: Self.patience)
                _ = try await database.transaction(options) { transaction in try transaction.commit(Ping()) }
                return Response(status: .ok)
            } catch {
                throw Problem(.unavailable).retrying(after: .seconds(2))
            }
        }
    }
}
