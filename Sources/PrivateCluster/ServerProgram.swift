// SPDX-License-Identifier: Apache-2.0

import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Runs the programs of one PostgreSQL as one account.
struct ServerProgram: Sendable {
    /// What a program left behind.
    struct Outcome: Sendable {
        let isSuccess: Bool
        let output: String
        let complaint: String
    }

    let folder: String
    let account: ServerAccount

    /// The same programs run without a change of user.
    var asOurselves: ServerProgram { ServerProgram(folder: folder, account: .current) }

    /// Runs a program to its end and gives back what it wrote; that it fails is an outcome, not an error.
    ///
    /// A cancelled task does not stop it: a half-done `initdb` or `pg_ctl` would leave the cluster in a state that
    /// nobody asked for, and stopping the server is what cancelled tasks do.
    func run(_ name: String, _ arguments: [String], input: String = "") async throws(ClusterError) -> Outcome {
        let command = account.commandPrefix + [name] + arguments
        let task = Task { () -> Result<Outcome, ClusterError> in
            do {
                let result = try await Subprocess.run(
                    .name(command[0]), arguments: Arguments(Array(command.dropFirst())),
                    environment: .custom(environment), workingDirectory: "/", input: .string(input),
                    output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
                return .success(
                    Outcome(
                        isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
                        complaint: result.standardError))
            } catch {
                return .failure(.programFailed(name, detail: "\(error)"))
            }
        }
        return try await task.value.get()
    }

    /// Runs a program that must succeed.
    @discardableResult
    func require(_ name: String, _ arguments: [String], input: String = "") async throws(ClusterError) -> Outcome {
        let outcome = try await run(name, arguments, input: input)
        guard outcome.isSuccess else {
            throw .programFailed(
                name, detail: LogText(outcome.complaint + outcome.output).mostTelling ?? "it gave no reason.")
        }
        return outcome
    }

    /// Nothing of our own environment: a stray `PGDATA`, `PGPORT` or `PGOPTIONS` must not reach the server.
    private var environment: [Environment.Key: String] {
        ["PATH": "\(folder):/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C"]
    }
}
