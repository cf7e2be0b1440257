// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer
import PrivateCluster

/// Runs a command's work; what goes wrong as foreseen becomes one sentence on standard error and an exit code.
func carryOut(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as StartFailure {
        Standard.error("fengqiao: \(failure)")
        throw ExitCode(failure.kind.rawValue)
    } catch let failure as ClusterError {
        Standard.error("fengqiao: \(failure)")
        throw ExitCode(failure.exitCode)
    }
}
