// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("sessions of the job queue")
struct JobQueueSessionTests {
    @Test("sessions are opened when there is work for them")
    func onDemand() {
        var bench = QueueBench(workers: 2)
        #expect([bench.next(0), bench.next(1)] == ["park", "park"])
        #expect(bench.submit("a").woken == [1])
        #expect(bench.next(1) == "connect")
    }

    @Test("the minimum of sessions is opened at once and no more")
    func minimum() {
        var bench = QueueBench(workers: 3, minimumSessions: 2)
        #expect([bench.next(0), bench.next(1), bench.next(2)] == ["connect", "connect", "park"])
    }

    @Test("a session that is too old is replaced before the next job")
    func lifetime() {
        var bench = QueueBench(workers: 1)
        bench.warm(0, lifetime: .seconds(60))
        bench.now += .seconds(61)
        _ = bench.submit("a")
        #expect(bench.next(0) == "retire")
        bench.queue.disconnected(WorkerID(index: 0))
        #expect(bench.next(0) == "connect")
    }

    @Test("a session that nobody uses is closed, down to the minimum")
    func idle() {
        var bench = QueueBench(workers: 2, minimumSessions: 1)
        bench.warm(0)
        bench.warm(1)
        bench.now += .seconds(300)
        #expect(bench.tick().woken == [0, 1])
        #expect(bench.next(0) == "retire")
        bench.queue.disconnected(WorkerID(index: 0))
        #expect(bench.next(0) == "park")
        #expect(bench.next(1) == "park")
    }

    @Test("after a failure only one worker tries to connect, at growing intervals")
    func backoff() {
        var bench = QueueBench(workers: 2)
        _ = bench.submit("a")
        _ = bench.submit("b")
        #expect([bench.next(0), bench.next(1)] == ["connect", "connect"])
        _ = bench.failToConnect(0)
        _ = bench.failToConnect(1)
        #expect([bench.next(0), bench.next(1)] == ["park", "park"])
        bench.now += .milliseconds(100)
        #expect(bench.tick().woken == [0])
        #expect(bench.next(0) == "connect")
        _ = bench.failToConnect(0)
        #expect(bench.next(0) == "park")
        bench.now += .milliseconds(199)
        #expect(bench.tick().woken == [])
        bench.now += .milliseconds(1)
        #expect(bench.tick().woken == [0])
    }

    @Test("when the server is back, the others follow")
    func recovery() {
        var bench = QueueBench(workers: 3)
        for job in ["a", "b", "c"] { _ = bench.submit(job) }
        #expect(bench.next(0) == "connect")
        _ = bench.failToConnect(0)
        _ = [bench.next(0), bench.next(1), bench.next(2)]
        bench.now += .milliseconds(100)
        _ = bench.tick()
        _ = bench.next(0)
        let actions = bench.queue.connected(WorkerID(index: 0), at: bench.now, lifetime: .seconds(60))
        #expect(Set(actions.woken) == [1, 2])
    }

    @Test("a server that stays away fails the jobs that wait and those that come")
    func unavailable() {
        var bench = QueueBench(workers: 1, queued: 8)
        _ = bench.submit("a")
        _ = bench.next(0)
        _ = bench.failToConnect(0)
        _ = bench.next(0)
        bench.now += .milliseconds(100)
        _ = bench.tick()
        _ = bench.next(0)
        bench.now += .seconds(1)
        _ = bench.submit("b")
        bench.now += .seconds(14)
        let failure = ConnectionFailure(.refused, message: "")
        let failed = bench.failToConnect(0).failed
        #expect(failed.map(\.job) == ["a", "b"])
        #expect(failed.map(\.failure) == [.unavailable(failure), .unavailable(failure)])
        #expect(bench.submit("c").failed.map(\.failure) == [.unavailable(failure)])
    }

    @Test("a draining queue refuses, finishes what waits, and then stops the workers")
    func draining() {
        var bench = QueueBench(workers: 2)
        bench.warm(0)
        bench.warm(1)
        _ = bench.submit("a")
        #expect(bench.queue.drain().woken == [0])
        #expect(bench.submit("b").failed.map(\.failure) == [.notRunning])
        #expect(bench.next(1) == "run a")
        #expect(bench.next(0) == "stop")
        #expect(bench.next(1) == "stop")
    }

    @Test("abandoning fails everything that has not begun")
    func abandoning() {
        var bench = QueueBench(workers: 1, queued: 4)
        _ = bench.submit("a")
        _ = bench.submit("b")
        #expect(bench.queue.abandonWaiting(.notRunning).failed.map(\.job) == ["a", "b"])
        #expect(bench.queue.queuedCount == 0)
    }

    @Test("before its start the queue refuses")
    func notStarted() {
        var queue = JobQueue<String>(limits: PoolLimits(workers: 1))
        #expect(queue.submit("a", as: JobID(number: 1), at: .now).failed.map(\.failure) == [.notRunning])
    }
}
