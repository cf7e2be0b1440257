// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The server of one cluster: made, looked at, started and stopped.
struct ServerProcess: Sendable {
    let program: ServerProgram
    let layout: ClusterLayout
    let address: ClusterAddress

    /// Makes the cluster and its database, if that has not been done.
    ///
    /// It is made beside its place and moved there when whole, so that a first start may be killed at any moment.
    func create() async throws(ClusterError) {
        let draft = layout.home.folder("data.new")
        if draft.kind != .missing { try await program.asOurselves.require("rm", ["-rf", draft.path]) }
        try draft.make(mode: 0o700, owner: program.account)
        try await program.require(
            "initdb",
            [
                "-D", draft.path, "-U", address.user, "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums",
                "--auth-local=trust", "--auth-host=reject", "--no-instructions",
            ])
        try await program.require(
            "postgres", ["--single", "-D", draft.path, "postgres"], input: "create database \(address.database)\n")
        try layout.home.move("data.new", to: "data")
        try layout.publishData()
    }

    /// Whether this cluster's server lives.
    ///
    /// A number left in `postmaster.pid` by a killed server may belong to nobody, to a process that has ended but is
    /// not yet reaped, or since then to another process, even to the server of another cluster.
    func isAlive() -> Bool {
        guard let processID else { return false }
        #if os(Linux)
            // The server works in its data folder, and runs as a user whom we may look at.
            if let place = Folder.resolve("/proc/\(processID)/cwd") { return place == layout.data }
            if Folder.resolve("/proc/self") != nil { return false }
        #endif
        return kill(processID, 0) == 0 || errno == EPERM
    }

    /// Keeps the number of a dead server from stopping the next one, which only asks whether such a process exists.
    ///
    /// The other lines of `postmaster.pid` stay: by them PostgreSQL makes sure that no child of the dead server still
    /// writes to the data.
    private func disownProcessID() throws(ClusterError) {
        guard let text = layout.data.read("postmaster.pid"), let end = text.firstIndex(of: "\n") else { return }
        try layout.data.put("\(pid_t.max)\(text[end...])", as: "postmaster.pid", owner: program.account)
        layout.socket.remove("\(ClusterLayout.socketName).lock")
    }

    /// The number of the server's process as it wrote it down itself, or nil when it has not been started.
    var processID: pid_t? {
        layout.data.read("postmaster.pid").flatMap { text in pid_t(text.prefix { $0 != "\n" }) }
    }

    /// Whether the server takes connections.
    func isReady() async throws(ClusterError) -> Bool {
        try await program.run(
            "pg_isready",
            ["-q", "-h", address.socketFolder, "-p", "\(address.port)", "-d", address.database, "-U", address.user]
        ).isSuccess
    }

    /// Starts the server, which must not be alive, and waits until it takes connections, through the recovery after a
    /// crash if need be.
    func start() async throws(ClusterError) {
        try disownProcessID()
        let settings = ServerSettings(socket: layout.socket, port: address.port)
        try layout.data.put(settings.configuration, as: "postgresql.conf", owner: program.account)
        try layout.data.put(settings.access, as: "pg_hba.conf", owner: program.account)
        for _ in 0..<Self.attempts {
            layout.data.remove("start.log")
            let outcome = try await program.run(
                "pg_ctl",
                [
                    "start", "-s", "-w", "-t", "\(Self.startTimeoutSeconds)", "-D", layout.data.path,
                    "-l", layout.data.path(of: "start.log"),
                ])
            if outcome.isSuccess { return }
            let log = LogText(layout.data.read("start.log") ?? outcome.complaint)
            guard log.isWaitingForOldProcesses else {
                throw .programFailed("PostgreSQL", detail: log.mostTelling ?? "its log is in \(layout.data.path)/log.")
            }
            // The children of a killed server notice its death by themselves, and end.
            try? await Task.sleep(for: .milliseconds(250))
        }
        throw .programFailed("PostgreSQL", detail: "the processes of its last run do not end.")
    }

    /// Stops the server: open transactions are rolled back, and what is committed is on the disk.
    func stop() async throws(ClusterError) {
        guard isAlive() else { return }
        let outcome = try await program.run(
            "pg_ctl", ["stop", "-s", "-w", "-m", "fast", "-t", "\(Self.stopTimeoutSeconds)", "-D", layout.data.path])
        // pg_ctl calls it a failure when the server ends in another way than it was asked to.
        guard outcome.isSuccess || !isAlive() else {
            throw .programFailed(
                "pg_ctl", detail: LogText(outcome.complaint).mostTelling ?? "the server does not stop.")
        }
    }

    private static let attempts = 40
    /// Long enough to replay `max_wal_size` from a slow disk.
    private static let startTimeoutSeconds = 600
    private static let stopTimeoutSeconds = 120
}
