// SPDX-License-Identifier: Apache-2.0

/// One session with the server, confined to the thread that opened it.
///
/// It is not `Sendable`, and a transaction only lends it, so no other thread can reach it. Everything is sent through
/// pipelines: a statement that must be prepared, the start of a transaction and its end travel with the statements
/// that need them.
@usableFromInline
final class Connection {
    let handle: PQConnectionHandle
    let notices: NoticeSink
    /// For threads that want to cancel what runs here; made once, since it never changes.
    let canceller: PQCancelHandle
    let limits: SessionLimits
    /// Prepare nothing by name, because a proxy in between may change the backend.
    let neverPrepares: Bool
    var cache = StatementCache(capacity: 256)
    /// The texts of prepared statements, kept in debug builds to find statements whose text depends on their values.
    var preparedTexts: [StatementCache.Key: String] = [:]
    /// The names under which the commands are prepared, by their index.
    var commandNames = [String?](repeating: nil, count: Command.count)
    /// What the trip under way has sent, in the order in which the answers will come.
    var steps: [Step] = []
    /// How many round trips the session has made, which is what a transaction costs first of all.
    var tripCount = 0
    var waiter: SocketWaiter
    /// The state of the transaction that a job runs here.
    var transaction = TransactionState()
    /// The session must not be used again.
    var isBroken = false
    /// The plans of prepared statements may be out of date, so all are dropped when the job is over.
    var hasStalePlans = false
    /// The job that runs here; asked before every trip, so that a cancelled one stops between two statements, too.
    var job: (any DatabaseJob)?

    /// Opens a session and checks that the server is what this module needs.
    init(
        _ configuration: ConnectionConfiguration, limits: SessionLimits, neverPrepares: Bool = false,
        interruption: SocketWaiter.Interruption = .init()
    ) throws(ConnectionFailure) {
        notices = NoticeSink()
        handle = try PQConnectionHandle(parameters: configuration.keywords(limits: limits), notices: notices)
        guard let canceller = PQCancelHandle(of: handle) else {
            throw ConnectionFailure(.outOfMemory, message: "no cancel handle")
        }
        self.canceller = canceller
        self.limits = limits
        self.neverPrepares = neverPrepares
        waiter = SocketWaiter(interruption: interruption)
        steps.reserveCapacity(16)
        try requireSuitableServer()
    }

    /// What the server reports at sign-in is checked without a round trip; `target_session_attrs` has already made
    /// libpq refuse a server in recovery.
    private func requireSuitableServer() throws(ConnectionFailure) {
        guard handle.serverVersion >= 150_000 else {
            throw ConnectionFailure(.unsuitable, message: "server version \(handle.serverVersion) is older than 15")
        }
        for setting in ["integer_datetimes", "standard_conforming_strings"] {
            guard handle.reportedSetting(setting) == "on" else {
                throw ConnectionFailure(.unsuitable, message: "\(setting) is not on")
            }
        }
    }

    /// Whether a session at rest is still alive as far as can be seen without asking the server.
    ///
    /// A server that ends a session says so and closes the socket, so silence is good news.
    func isAliveAtRest() -> Bool {
        guard !isBroken else { return false }
        // The farewell is read first and the closed socket only then; what else may come at rest, such as a changed
        // setting, fits into few reads.
        for _ in 0..<8 {
            guard SocketWaiter.isReadable(handle.socket) else { return handle.isUsable }
            guard handle.consumeInput(), !handle.isBusy else { return false }
        }
        return false
    }

    /// Whether the session is as clean as when it was opened: no transaction, no pipeline, nothing outstanding.
    var isAtRest: Bool {
        !isBroken && handle.isUsable && handle.transactionStatus == .idle && !handle.isInPipeline
    }
}
