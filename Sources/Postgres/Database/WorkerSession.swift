// SPDX-License-Identifier: Apache-2.0
internal import CoreMetrics
internal import Logging

/// The session of a worker and what is to be done around each job. Confined to the worker's thread.
struct WorkerSession {
    let pool: WorkerPool
    let worker: Worker
    private var connection: Connection?
    private var lastUse = Instant.now
    private var timers = JobTimers()

    init(pool: WorkerPool, worker: Worker) {
        self.pool = pool
        self.worker = worker
    }

    mutating func open() {
        do throws(ConnectionFailure) {
            connection = try Connection(
                pool.configuration.connection, limits: pool.limits.session,
                neverPrepares: !pool.configuration.preparesStatements, interruption: pool.interruption)
            lastUse = .now
            pool.metrics.connects.increment()
            pool.connected(worker)
        } catch {
            pool.metrics.connectFailures.increment()
            pool.logger.error("no database session", metadata: ["reason": "\(error)", "lane": "\(pool.lane.rawValue)"])
            pool.logger.debug("no database session: \(error.debugDescription)")
            pool.connectFailed(worker, error)
        }
    }

    mutating func close(_ reason: DatabaseMetrics.CloseReason) {
        guard connection != nil else { return }
        connection = nil
        pool.metrics.closed(reason)
        pool.disconnected(worker)
    }

    /// Finds out whether the session survived a rest, before a job depends on it.
    mutating func checkAfterRest() {
        guard let connection else { return }
        guard connection.isAliveAtRest() else { return close(.lost) }
        guard Instant.now - lastUse > pool.limits.pingAfterIdle else { return }
        do throws(PostgresError) {
            try connection.ping()
            lastUse = .now
        } catch {
            close(.lost)
        }
    }

    mutating func run(_ ticket: JobQueue<any DatabaseJob>.Ticket) {
        guard let connection else { preconditionFailure("Only a worker with a session is given a job.") }
        let started = Instant.now
        pool.metrics.queueWait.recordNanoseconds((started - ticket.submitted).wholeNanoseconds)
        connection.job = ticket.job
        worker.slot.arm(ticket.id, connection.canceller)
        let outcome = ticket.job.run(on: connection)
        // A request to cancel must not meet the next job, so one that is on its way is waited for. After a loss there
        // is no next job on this session, and in a silent network the request takes for ever: the caller comes first.
        if !connection.isBroken { worker.slot.disarm() }
        clean(connection, after: ticket.job)
        switch outcome {
        case .finished(let report): report()
        case .again(let delay):
            pool.metrics.retries.increment()
            pool.resubmit(ticket, after: delay)
        case .againHere:
            pool.metrics.retries.increment()
            connection.tidyStatements()
            // The job asks for this once at most, so the recursion ends.
            return connection.isBroken ? giveUp(ticket.job) : run(ticket)
        }
        lastUse = .now
        timers.record(ticket.job.name, lane: pool.lane, (lastUse - started).wholeNanoseconds)
        connection.tidyStatements()
        if connection.isBroken {
            worker.slot.disarm()
            close(.broken)
        }
    }

    /// The session was lost between two runs of a job.
    private mutating func giveUp(_ job: any DatabaseJob) {
        job.fail(PostgresError.connection(ConnectionFailure(.lost, message: "")))
        close(.broken)
    }

    /// Leaves the session as it was before the job, or marks it as broken.
    private func clean(_ connection: Connection, after job: any DatabaseJob) {
        connection.job = nil
        connection.rollBackTransaction()
        if !connection.isAtRest { connection.isBroken = true }
        for notice in connection.notices.take() {
            pool.logger.log(
                level: notice.severity == "WARNING" ? .notice : .debug, "\(notice.message)",
                metadata: ["severity": "\(notice.severity)", "sqlstate": "\(notice.sqlState)", "job": "\(job.name)"])
        }
    }
}
