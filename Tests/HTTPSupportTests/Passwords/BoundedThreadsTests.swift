// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Testing

@testable import HTTPSupport

@Suite("Threads with a bounded queue", .timeLimit(.minutes(1)))
struct BoundedThreadsTests {
    @Test("refuse the newcomer when too much waits, and take work again afterwards")
    func bounded() async throws {
        let threads = BoundedThreads(count: 2, queueLimit: 3, retryAfter: .seconds(2))
        let gate = DispatchSemaphore(value: 0)
        let (started, startedSignal) = AsyncStream.makeStream(of: Void.self)
        let admitted = (0..<5).map { number in
            Task {
                try await threads.run {
                    startedSignal.yield()
                    gate.wait()
                    return number
                }
            }
        }
        // Two run and three wait; whether all five have come in shows only when the sixth is refused.
        var running = started.makeAsyncIterator()
        _ = await running.next()
        _ = await running.next()
        while threads.waiting < 3 { await Task.yield() }
        await #expect(throws: Overloaded(retryAfter: .seconds(2))) { try await threads.run { 6 } }
        for _ in admitted { gate.signal() }
        var results: [Int] = []
        for task in admitted { results.append(try await task.value) }
        #expect(results == [0, 1, 2, 3, 4])
        #expect(try await threads.run { 7 } == 7)
    }

    @Test("pass on errors of the work")
    func errors() async {
        struct Broken: Error {}
        let threads = BoundedThreads(count: 1, queueLimit: 0, retryAfter: .seconds(1))
        await #expect(throws: Broken.self) { try await threads.run { throw Broken() } }
    }
}
