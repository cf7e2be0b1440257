// SPDX-License-Identifier: Apache-2.0
internal import CoreMetrics
internal import Dispatch
internal import Logging
internal import Synchronization

/// The workers of one lane with their queue: a thin shell around ``JobQueue`` that runs its actions.
final class WorkerPool: Sendable {
    let lane: TransactionOptions.Lane
    let configuration: DatabaseConfiguration
    let limits: PoolLimits
    let logger: Logger
    let metrics: DatabaseMetrics
    /// Raised when waiting for the server must end at all costs.
    let interruption = SocketWaiter.Interruption()
    let queue: Mutex<JobQueue<any DatabaseJob>>
    private let workers: [Worker]
    private let canceller = Canceller()
    let timerSignal = DispatchSemaphore(value: 0)
    /// Entered by each thread that lives.
    private let threads = DispatchGroup()

    init(_ lane: TransactionOptions.Lane, _ configuration: DatabaseConfiguration, logger: Logger) {
        self.lane = lane
        self.configuration = configuration
        self.limits = configuration.limits(of: lane)
        self.logger = logger
        metrics = DatabaseMetrics(lane: lane)
        queue = Mutex(JobQueue(limits: limits))
        workers = (0..<limits.workers).map { Worker(id: WorkerID(index: $0)) }
    }

    /// Starts the threads. Only the first call has an effect.
    func start() {
        let isFirst = queue.withLock { queue in
            defer { queue.start() }
            return queue.phase == .idle
        }
        guard isFirst else { return }
        canceller.start()
        for worker in workers { run { worker.loop(in: self) } }
        WorkerThread.start { self.timerLoop() }
    }

    /// Takes a job in, or fails it.
    func submit(_ job: any DatabaseJob) {
        let now = Instant.now
        perform(
            queue.withLock { queue in
                // The flag was set before the canceller takes this lock, so either it is seen here, or the job there.
                guard !job.isCancelled else { return nil }
                return queue.submit(job, as: job.id, at: now)
            }, orFail: job)
    }

    /// Takes back a job that is to run again.
    func resubmit(_ ticket: JobQueue<any DatabaseJob>.Ticket, after delay: Duration) {
        perform(
            queue.withLock { queue in
                guard !ticket.job.isCancelled else { return nil }
                return queue.resubmit(ticket, after: delay, at: .now)
            }, orFail: ticket.job)
    }

    /// Cancels a job, wherever it is.
    func cancel(_ job: any DatabaseJob) {
        job.cancel()
        switch queue.withLock({ $0.cancel(job.id) }) {
        case .removed(let job):
            metrics.cancelled.increment()
            job.fail(CancellationError())
        case .running(let worker):
            metrics.cancelled.increment()
            canceller.cancel(job.id, in: workers[worker.index].slot)
        case .unknown: break
        }
    }

    /// Refuses new jobs, lets the others end, cancels those that take too long, and closes the sessions. Blocks.
    func shutdown() {
        perform(queue.withLock { $0.phase == .running ? $0.drain() : .init() })
        if threads.wait(timeout: .now() + configuration.drainTimeout.dispatchInterval) == .timedOut {
            cancelEverything()
            if threads.wait(timeout: .now() + .seconds(5)) == .timedOut {
                interruption.raise()
                // A body that computes for ever cannot be stopped; the program can.
                if threads.wait(timeout: .now() + .seconds(5)) == .timedOut {
                    logger.error("database jobs do not end", metadata: ["lane": "\(lane.rawValue)"])
                }
            }
        }
        // Without a reachable server the workers end although jobs may still wait.
        perform(queue.withLock { $0.abandonWaiting(.notRunning) })
        canceller.stop()
        timerSignal.signal()
    }

    private func cancelEverything() {
        perform(queue.withLock { $0.abandonWaiting(.notRunning) })
        let running = queue.withLock { queue in queue.workers.map(\.running) }
        for (worker, job) in zip(workers, running) {
            if let job { canceller.cancel(job, in: worker.slot) }
        }
        perform(queue.withLock { $0.wakeAll() })
    }

    private func run(_ body: @escaping @Sendable () -> Void) {
        threads.enter()
        WorkerThread.start { [threads] in
            body()
            threads.leave()
        }
    }

    private func perform(_ actions: JobQueue<any DatabaseJob>.Actions?, orFail job: any DatabaseJob) {
        if let actions { perform(actions) } else { job.fail(CancellationError()) }
    }

    func perform(_ actions: JobQueue<any DatabaseJob>.Actions) {
        for worker in actions.wake { workers[worker.index].wake() }
        if actions.movesTimer { timerSignal.signal() }
        for (job, failure) in actions.failed {
            metrics.rejected(failure)
            job.fail(PostgresError.pool(failure))
        }
    }
}
