// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A PostgreSQL server of one test, which it may crash; `scripts/test-cluster` starts and removes it.
package final class PrivateServer: Sendable {
    /// The folder of its unix socket.
    package let socketFolder: String
    private let process: Process
    private let input: Pipe

    /// Starts a server, and blocks meanwhile.
    private init() throws {
        process = Process()
        input = Pipe()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "\(Repository.root)/scripts/test-cluster")
        // Lives until its input is closed, which also happens when the tests are killed.
        process.arguments = ["run", "sh", "-c", "echo \"$FENGQIAO_TEST_SOCKET\"; exec cat > /dev/null"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        guard !line.isEmpty else { throw ServerNotStarted() }
        socketFolder = String(decoding: line, as: UTF8.self)
    }

    /// Runs a body beside a server of its own.
    package static func run(_ body: (PrivateServer) async throws -> Void) async throws {
        let server = try await withCheckedThrowingContinuation { continuation in
            startThread { continuation.resume(with: Result { try PrivateServer() }) }
        }
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(server))
        } catch {
            result = .failure(error)
        }
        await withCheckedContinuation { continuation in
            startThread {
                server.stop()
                continuation.resume()
            }
        }
        try result.get()
    }

    /// Kills a backend without warning, whereupon the server ends all sessions and recovers.
    package func crash(backend: Int32) {
        kill(backend, SIGKILL)
    }

    private func stop() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}

private struct ServerNotStarted: Error, CustomStringConvertible {
    let description = "scripts/test-cluster did not start a server."
}
