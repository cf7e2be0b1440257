// SPDX-License-Identifier: Apache-2.0
internal import CoreMetrics

/// The measurements of one lane. Labels are few and fixed; none holds a value of a statement.
struct DatabaseMetrics: Sendable {
    /// Why a session was closed.
    enum CloseReason: String {
        case expired, lost, broken, shutdown
    }

    let queueWait: CoreMetrics.Timer
    private let queued: Meter
    private let running: Meter
    let connects: Counter
    let connectFailures: Counter
    let cancelled: Counter
    let retries: Counter
    private let lane: String

    init(lane: TransactionOptions.Lane) {
        self.lane = lane.rawValue
        let dimensions = [("lane", lane.rawValue)]
        queueWait = CoreMetrics.Timer(label: "postgres_queue_wait", dimensions: dimensions)
        queued = Meter(label: "postgres_queued", dimensions: dimensions)
        running = Meter(label: "postgres_running", dimensions: dimensions)
        connects = Counter(label: "postgres_connects", dimensions: dimensions)
        connectFailures = Counter(label: "postgres_connect_failures", dimensions: dimensions)
        cancelled = Counter(label: "postgres_cancelled", dimensions: dimensions)
        retries = Counter(label: "postgres_retries", dimensions: dimensions)
    }

    func load(queued: Int, running: Int) {
        self.queued.set(Double(queued))
        self.running.set(Double(running))
    }

    // The two below are rare, so looking up the metric each time costs nothing that matters.
    func closed(_ reason: CloseReason) {
        Counter(label: "postgres_closes", dimensions: [("lane", lane), ("reason", reason.rawValue)]).increment()
    }

    func rejected(_ failure: PoolFailure) {
        let reason =
            switch failure {
            case .queueFull: "queue_full"
            case .queueTimeout: "queue_timeout"
            case .unavailable: "unavailable"
            case .notRunning: "not_running"
            }
        Counter(label: "postgres_rejected", dimensions: [("lane", lane), ("reason", reason)]).increment()
    }
}
