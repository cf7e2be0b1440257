// SPDX-License-Identifier: Apache-2.0
package import Logging
package import Postgres

/// The migrations that this program was built for, and how a database stands to them.
package struct Schema: Sendable {
    private let files: [MigrationFile]
    private let owner: ConnectionConfiguration
    private let logger: Logger

    /// - Parameter folder: of the files `NNNN_name.sql`; found beside the checkout or the installed program when left out.
    package init(folder: String?, owner: ConnectionConfiguration, logger: Logger) throws(StartFailure) {
        guard let found = folder ?? Installation.locate("migrations") else {
            throw StartFailure(
                .configuration,
                "The folder of migrations was not found; name it with --migrations or FENGQIAO_MIGRATIONS.")
        }
        do { files = try MigrationFile.all(in: found) } catch {
            throw StartFailure(.configuration, "\(error)")
        }
        self.owner = owner
        self.logger = logger
    }

    /// Runs what is pending; returns the names of what ran.
    @discardableResult
    package func migrate() async throws(StartFailure) -> [String] {
        do {
            return try await Migrator(owner, files: files, logger: logger).migrate().map(\.fileName)
        } catch {
            throw StartFailure(.unavailable, "\(error)")
        }
    }

    /// Refuses a database that lacks migrations; one that is newer is only worth a warning.
    package func requireCurrent() async throws(StartFailure) {
        switch try await status() {
        case .current: break
        case .behind(let pending):
            throw StartFailure(
                .configuration,
                "The database lacks \(pending.joined(separator: ", ")); run `fengqiao migrate` as its owner first.")
        case .ahead(let applied):
            logger.warning("the database is newer than this program", metadata: ["files": "\(applied)"])
        }
    }

    /// How the database stands to this program.
    package func status() async throws(StartFailure) -> MigrationStatus {
        do {
            return try await Migrator(owner, files: files, logger: logger).status()
        } catch {
            throw StartFailure(.unavailable, "\(error)")
        }
    }
}
