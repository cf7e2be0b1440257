// SPDX-License-Identifier: Apache-2.0

package import Logging

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A PostgreSQL of our own in a folder, from the server programs installed on this machine.
///
/// It is what makes one command enough on a fresh machine: nothing to configure, no network port, nothing of the
/// system's own PostgreSQL touched. One process at a time owns a cluster; if that process is killed the server lives
/// on, and the next one to start takes it over.
package actor PrivateCluster {
    /// How a cluster came to run.
    package enum Origin: Hashable, Sendable {
        /// Made by this start.
        case created
        /// Stopped before, started now.
        case started
        /// Left running by a process that was killed, and ours from now on.
        case takenOver
        /// Run by another living process, and left to it.
        case borrowed
    }

    /// Where clients connect.
    package nonisolated let address: ClusterAddress

    /// How the cluster came to run.
    package nonisolated let origin: Origin

    private let server: ServerProcess
    private let lock: FolderLock?
    private let logger: Logger
    private var stopping: Task<Result<Void, ClusterError>, Never>?

    private init(server: ServerProcess, origin: Origin, lock: FolderLock?, logger: Logger) {
        self.address = server.address
        self.origin = origin
        self.server = server
        self.lock = lock
        self.logger = logger
    }

    /// Starts the cluster of a folder, making both if they are missing, and waits until it takes connections.
    ///
    /// Takes about a second the first time and less than half of one afterwards. Programs that run meanwhile are not
    /// interrupted by cancellation; a cancelled start stops the server again and throws ``ClusterError/cancelled``.
    package static func start(
        in path: String = "./var/postgres", options: ClusterOptions = ClusterOptions(), logger: Logger
    ) async throws(ClusterError) -> PrivateCluster {
        let root = try Folder.prepare(path, mode: geteuid() == 0 ? 0o711 : 0o700)
        let lock = try FolderLock.take(in: root)
        guard lock != nil || options.whenInUse == .borrow else {
            throw .folderInUse(root.path, processID: FolderLock.holder(in: root))
        }

        let data = try ClusterLayout.existingData(in: root)
        guard lock != nil || data != nil else { throw .folderInUse(root.path, processID: nil) }
        let account = try ServerAccount.choose(owner: data?.owner)
        let major = data?.read("PG_VERSION").flatMap { text in Int(text.prefix { $0 != "\n" }) }
        let binaries = try await ServerBinaries.find(in: options.binaryFolders, major: major, data: data ?? root)
        let program = ServerProgram(folder: binaries.folder, account: account)
        let spare = options.spareFolder ?? (geteuid() == 0 ? "/var/lib" : "/var/tmp")
        let layout = try await ClusterLayout.prepare(root: root, data: data, program: program, spare: spare)
        let address = ClusterAddress(socketFolder: layout.socket.path)
        let server = ServerProcess(program: program, layout: layout, address: address)

        let origin = try await bringUp(server, isNew: data == nil, isOurs: lock != nil)
        logger.info(
            "The private cluster is ready.",
            metadata: [
                "version": "\(binaries.version)", "folder": "\(root.path)", "socket": "\(layout.socket.path)",
                "origin": "\(origin)",
            ])
        let cluster = PrivateCluster(server: server, origin: origin, lock: lock, logger: logger)
        if Task.isCancelled {
            try await cluster.stop()
            throw .cancelled
        }
        return cluster
    }

    /// Stops the server, unless it is borrowed, and gives up the folder; further calls wait for the first.
    ///
    /// Call it last in an orderly shutdown, when nothing uses the database any more. Cancellation does not cut it
    /// short.
    package func stop() async throws(ClusterError) {
        guard let lock else { return }
        let task =
            stopping
            ?? Task { [server, logger] () -> Result<Void, ClusterError> in
                do throws(ClusterError) {
                    try await server.stop()
                    logger.info("The private cluster is stopped.")
                    lock.release()
                    return .success(())
                } catch {
                    return .failure(error)
                }
            }
        stopping = task
        try await task.value.get()
    }

    /// Brings the server to where it takes connections, by whatever that needs.
    private static func bringUp(
        _ server: ServerProcess, isNew: Bool, isOurs: Bool
    ) async throws(ClusterError) -> Origin {
        if isNew { try await server.create() }
        if !isNew, server.isAlive() {
            if try await server.isReady() { return isOurs ? .takenOver : .borrowed }
            // It is starting, ending, or its socket was removed: a clean start serves all three.
            if isOurs { try await server.stop() }
        }
        guard isOurs else { throw .folderInUse(server.layout.root.path, processID: nil) }
        try await server.start()
        return isNew ? .created : .started
    }
}
