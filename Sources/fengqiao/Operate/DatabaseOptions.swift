// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import Logging
import MediationServer
import PrivateCluster

/// Which database a command works on: a server of your own, or the private cluster in a data folder.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The folder of the private database; without it DATABASE_URL or PG* names a server.")
    var data: String?

    @Option(help: "The folder of migrations.")
    var migrations: String?

    var migrationsFolder: String? { migrations ?? ProcessInfo.processInfo.environment["FENGQIAO_MIGRATIONS"] }

    /// Runs a body against the database; a private cluster that nobody runs is started for it and stopped after it.
    func withAddress<Answer>(logger: Logger, _ body: (DatabaseAddress) async throws -> Answer) async throws -> Answer {
        let environment = ProcessInfo.processInfo.environment
        if data == nil, DatabaseAddress.isNamed(in: environment) {
            return try await body(try DatabaseAddress(environment: environment))
        }
        let cluster = try await PrivateCluster.start(
            in: (data ?? "./var") + "/postgres", options: ClusterOptions(whenInUse: .borrow), logger: logger)
        do {
            let answer = try await body(DatabaseAddress(cluster: cluster.address))
            try await cluster.stop()
            return answer
        } catch {
            try? await cluster.stop()
            throw error
        }
    }
}
