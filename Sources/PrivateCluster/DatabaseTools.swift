// SPDX-License-Identifier: Apache-2.0

import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// `pg_dump` and `pg_restore`, whose data go through pipes and never to a file in the clear.
package struct DatabaseTools: Sendable {
    private let program: ServerProgram
    private let connection: [String: String]

    /// - Parameter connection: the variables by which libpq's programs find the database, such as `PGHOST`.
    package init(connection: [String: String]) async throws(ClusterError) {
        let binaries = try await ServerBinaries.find(in: nil, major: nil, data: Folder(path: "/"))
        program = ServerProgram(folder: binaries.folder, account: .current)
        self.connection = connection
    }

    /// Dumps the whole database and hands over what `pg_dump` writes, piece by piece.
    ///
    /// - Throws: `ClusterError` when it does not end well; then what was handed over is not whole.
    package func dump(into take: @Sendable ([UInt8]) throws -> Void) async throws {
        let result = try await Subprocess.run(
            .name("pg_dump"), arguments: ["--format=custom", "--no-password", "--lock-wait-timeout=60s"],
            environment: .custom(environment), workingDirectory: "/", input: .none, output: .sequence,
            error: .string(limit: 1 << 20)
        ) { execution in
            for try await buffer in execution.standardOutput {
                try take(buffer.withUnsafeBytes { Array($0) })
            }
        }
        try require(result.terminationStatus.isSuccess, "pg_dump", result.standardError)
    }

    /// Restores a dump into an empty database: all of it, or nothing.
    ///
    /// - Parameter next: the next piece of the dump; `nil` at its end. When it throws, nothing is restored.
    package func restore(from next: @Sendable () throws -> [UInt8]?) async throws {
        let failure: (any Error)?
        let result = try await Subprocess.run(
            .name("pg_restore"),
            arguments: [
                "--single-transaction", "--exit-on-error", "--no-password",
                "--dbname=\(connection["PGDATABASE"] ?? "")",
            ],
            environment: .custom(environment), workingDirectory: "/", input: .inputWriter, output: .discarded,
            error: .string(limit: 1 << 20)
        ) { execution -> (any Error)? in
            do {
                while let piece = try next() { _ = try await execution.standardInputWriter.write(piece) }
                try await execution.standardInputWriter.finish()
                return nil
            } catch {
                // Its input must not end as if it were whole, or it would commit what it has.
                try? execution.send(signal: .kill)
                try? await execution.standardInputWriter.finish()
                return error
            }
        }
        failure = result.closureResult
        if let failure { throw failure }
        try require(result.terminationStatus.isSuccess, "pg_restore", result.standardError)
    }

    private func require(_ isSuccess: Bool, _ name: String, _ complaint: String) throws(ClusterError) {
        guard !isSuccess else { return }
        throw .programFailed(name, detail: LogText(complaint).mostTelling ?? "it gave no reason.")
    }

    private var environment: [Environment.Key: String] {
        var environment: [Environment.Key: String] = [
            "PATH": "\(program.folder):/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C",
        ]
        for (name, value) in connection { environment[Environment.Key(stringLiteral: name)] = value }
        return environment
    }
}
