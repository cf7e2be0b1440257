// SPDX-License-Identifier: Apache-2.0

/// Work for a worker: a whole transaction, or something else that needs a session.
protocol DatabaseJob: AnyObject, Sendable {
    var id: JobID { get }
    var name: StaticString { get }
    /// Set by any thread; the worker looks between two trips.
    var isCancelled: Bool { get }

    func cancel()

    /// Runs once; called by a worker. The caller is told the result, unless the job is to run again.
    func run(on connection: Connection) -> JobOutcome

    /// Ends the job without running it.
    func fail(_ error: any Error)
}

/// What became of one run of a job.
enum JobOutcome {
    case finished(JobReport)
    /// Lost a race, and is to be run again.
    case again(after: Duration)
    /// Met a prepared statement whose plan had gone stale, and is to be run again on this session at once.
    case againHere
}

/// Tells the caller the result; run by the worker when the session is clean again.
typealias JobReport = () -> Void
