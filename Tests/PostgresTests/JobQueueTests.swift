// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

/// A queue of named jobs with a clock that stands still until it is moved.
struct QueueBench {
    var queue: JobQueue<String>
    var now = ContinuousClock.now
    var numbers: UInt64 = 0

    init(workers: Int = 2, queued: Int = 2, minimumSessions: Int = 0) {
        queue = JobQueue(limits: PoolLimits(workers: workers, queued: queued, minimumSessions: minimumSessions))
        queue.start()
    }

    mutating func submit(_ job: String) -> JobQueue<String>.Actions {
        numbers += 1
        return queue.submit(job, as: JobID(number: numbers), at: now)
    }

    mutating func next(_ worker: Int) -> String {
        switch queue.next(for: WorkerID(index: worker), at: now) {
        case .run(let ticket): "run \(ticket.job)"
        case .connect: "connect"
        case .retire: "retire"
        case .park: "park"
        case .stop: "stop"
        }
    }

    /// Brings a worker to sleep with an open session.
    mutating func warm(_ worker: Int, lifetime: Duration = .seconds(1800)) {
        _ = queue.connected(WorkerID(index: worker), at: now, lifetime: lifetime)
        _ = next(worker)
    }

    mutating func failToConnect(_ worker: Int) -> JobQueue<String>.Actions {
        queue.connectFailed(WorkerID(index: worker), ConnectionFailure(.refused, message: ""), at: now, jitter: 1)
    }

    mutating func tick() -> JobQueue<String>.Actions { queue.tick(at: now) }
}

extension JobQueue.Actions {
    var woken: [Int] { wake.map(\.index) }
}

@Suite("job queue")
struct JobQueueTests {
    @Test("a job wakes the worker that slept last, since its session is the warmest")
    func lastInFirstOut() {
        var bench = QueueBench()
        bench.warm(0)
        bench.warm(1)
        #expect(bench.submit("a").woken == [1])
        #expect(bench.submit("b").woken == [0])
        #expect(bench.next(1) == "run a")
        #expect(bench.next(0) == "run b")
    }

    @Test("jobs run in the order in which they came")
    func firstInFirstOut() {
        var bench = QueueBench(workers: 1, queued: 3)
        bench.warm(0)
        for job in ["a", "b", "c"] { _ = bench.submit(job) }
        #expect((0..<4).map { _ in bench.next(0) } == ["run a", "run b", "run c", "park"])
    }

    @Test("a full queue refuses the newcomer and keeps the others")
    func full() {
        var bench = QueueBench(workers: 1, queued: 2)
        bench.warm(0)
        _ = bench.submit("running")
        #expect(bench.next(0) == "run running")
        #expect(bench.submit("a").failed.isEmpty)
        #expect(bench.submit("b").failed.isEmpty)
        #expect(bench.submit("c").failed.map(\.failure) == [.queueFull])
        #expect([bench.next(0), bench.next(0)] == ["run a", "run b"])
    }

    @Test("jobs that free workers are about to take do not fill the queue")
    func burst() {
        var bench = QueueBench(workers: 2, queued: 0)
        bench.warm(0)
        bench.warm(1)
        #expect(["a", "b"].map { bench.submit($0).failed.count } == [0, 0])
        #expect(bench.submit("c").failed.map(\.failure) == [.queueFull])
    }

    @Test("a job that no worker takes in time expires, and the timer is set to that moment")
    func expiry() {
        var bench = QueueBench(workers: 1)
        bench.warm(0)
        _ = bench.submit("running")
        _ = bench.next(0)
        _ = bench.submit("late")
        #expect(bench.queue.timerSetTo == bench.now + .seconds(2))
        bench.now += .seconds(2)
        #expect(bench.tick().failed.map(\.job) == ["late"])
        #expect(bench.next(0) == "park")
    }

    @Test("the timer is moved only to an earlier moment")
    func timer() {
        var bench = QueueBench(workers: 1, queued: 3)
        bench.warm(0, lifetime: .seconds(60))
        bench.queue.timerSetTo = nil
        #expect(bench.submit("a").movesTimer)
        bench.now += .seconds(1)
        #expect(!bench.submit("b").movesTimer)
    }

    @Test("a timer that is woken too early does nothing and stays set")
    func earlyTimer() {
        var bench = QueueBench(workers: 1)
        _ = bench.submit("a")
        let set = bench.queue.timerSetTo
        _ = bench.tick()
        #expect(bench.queue.timerSetTo == set)
    }

    @Test("a cancelled job that waits is removed; one that runs has a worker; the rest is unknown")
    func cancellation() {
        var bench = QueueBench(workers: 1)
        bench.warm(0)
        _ = bench.submit("running")
        _ = bench.next(0)
        _ = bench.submit("waiting")
        guard case .running(WorkerID(index: 0)) = bench.queue.cancel(JobID(number: 1)) else {
            Issue.record("the first job runs on the only worker")
            return
        }
        guard case .removed("waiting") = bench.queue.cancel(JobID(number: 2)) else {
            Issue.record("the second job waits")
            return
        }
        guard case .unknown = bench.queue.cancel(JobID(number: 2)) else {
            Issue.record("the second job is gone")
            return
        }
        #expect(bench.next(0) == "park")
    }

    @Test("a job that lost a race comes back after its delay, not before")
    func delayed() throws {
        var bench = QueueBench(workers: 1)
        bench.warm(0)
        _ = bench.submit("a")
        guard case .run(let ticket) = bench.queue.next(for: WorkerID(index: 0), at: bench.now) else {
            Issue.record("the job runs")
            return
        }
        let actions = bench.queue.resubmit(ticket, after: .milliseconds(10), at: bench.now)
        #expect(actions.movesTimer)
        #expect(bench.next(0) == "park")
        #expect(bench.tick().woken == [])
        bench.now += .milliseconds(10)
        #expect(bench.tick().woken == [0])
        #expect(bench.next(0) == "run a")
    }
}
