// SPDX-License-Identifier: Apache-2.0
import Logging

@testable import PrivateCluster

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder for one test, removed afterwards with every server that still runs in it.
struct ScratchFolder {
    let folder: Folder

    /// Where the clusters of this test put what cannot lie beside their data.
    var options: ClusterOptions { ClusterOptions(spareFolder: folder.path(of: "spare")) }

    /// Runs a test in a new folder.
    static func with(_ test: (ScratchFolder) async throws -> Void) async throws {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let folder = try Folder(path: place).makeUnique(prefix: "fengqiao-cluster-")
        // The server's account must be able to pass through.
        chmod(folder.path, 0o711)
        let scratch = ScratchFolder(folder: folder)
        do {
            _ = try Folder.prepare(folder.path(of: "spare"), mode: 0o711)
            try await test(scratch)
        } catch {
            try await scratch.remove()
            throw error
        }
        try await scratch.remove()
    }

    /// Starts a cluster below this folder.
    func start(_ name: String = "var/postgres", options: ClusterOptions? = nil) async throws(ClusterError)
        -> PrivateCluster
    {
        try await PrivateCluster.start(
            in: folder.path(of: name), options: options ?? self.options,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// Makes a server folder whose `postgres` only says a version.
    func makeFakeServer(saying version: String) async throws -> String {
        let fake = try Folder.prepare(folder.path(of: "fake-\(version)"), mode: 0o755)
        for name in ["postgres", "initdb", "pg_ctl"] {
            try fake.put("#!/bin/sh\necho 'postgres (PostgreSQL) \(version)'\n", as: name, owner: .current)
            chmod(fake.path(of: name), 0o755)
        }
        return fake.path
    }

    /// Whether a server has the cluster of the usual name: it removes its number and its socket when it ends.
    func hasServer() -> Bool {
        let root = folder.folder("var/postgres")
        return root.folder("data/postmaster.pid").kind != .missing
            || root.folder("socket/\(ClusterLayout.socketName)").kind != .missing
    }

    private func remove() async throws {
        let script = """
            find "$1" -name postmaster.pid | while read -r file; do kill -QUIT "$(head -n 1 "$file")"; done
            rm -rf "$1"
            """
        try await ServerProgram(folder: "/bin", account: .current).require("sh", ["-c", script, "sh", folder.path])
    }
}

extension PrivateCluster {
    /// What `psql` prints for a statement, with columns separated by bars.
    nonisolated func psql(_ statement: String) async throws -> String {
        let binaries = try await ServerBinaries.find(in: nil, major: nil, data: Folder(path: address.socketFolder))
        let program = ServerProgram(folder: binaries.folder, account: .current)
        let outcome = try await program.require(
            "psql",
            [
                "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", address.socketFolder, "-p", "\(address.port)",
                "-U", address.user, "-d", address.database, "-c", statement,
            ])
        return String(outcome.output.split(separator: "\n").joined(separator: "\n"))
    }

    /// The server's main process.
    nonisolated func postmaster() async throws -> pid_t? {
        let data = try await psql("show data_directory")
        return Folder(path: data).read("postmaster.pid").flatMap { text in pid_t(text.prefix { $0 != "\n" }) }
    }
}
