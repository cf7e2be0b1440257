// SPDX-License-Identifier: Apache-2.0
internal import Dispatch
internal import Synchronization

/// Carries batches from the task that makes them, which suspends while some wait, to a worker thread that writes them,
/// which blocks until one comes: one processor makes while another writes.
final class Handover<Element: Sendable>: Sendable {
    private struct State {
        var waiting: [Element] = []
        var end: Result<Void, any Error>?
        var isAbandoned = false
        var maker: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let limit: Int
    /// Raised once for each batch, and once for the end.
    private let arrivals = DispatchSemaphore(value: 0)

    /// - Parameter limit: as many batches may wait.
    init(limit: Int) { self.limit = limit }

    /// Hands a batch over.
    ///
    /// - Returns: `false` when nobody takes batches any more.
    func send(_ element: Element) async -> Bool {
        await withCheckedContinuation { continuation in
            let suspends = state.withLock { state in
                guard !state.isAbandoned else { return false }
                state.waiting.append(element)
                arrivals.signal()
                guard state.waiting.count >= limit else { return false }
                state.maker = continuation
                return true
            }
            if !suspends { continuation.resume() }
        }
        return state.withLock { !$0.isAbandoned }
    }

    /// Says that there are no more batches, or why.
    func finish(_ end: Result<Void, any Error>) {
        state.withLock { $0.end = end }
        arrivals.signal()
    }

    /// Says that nobody takes batches any more.
    func abandon() {
        let maker = state.withLock { state in
            state.isAbandoned = true
            return state.maker.take()
        }
        maker?.resume()
    }

    /// Takes the next batch; blocks until there is one. `nil` at the end.
    func next() throws -> Element? {
        arrivals.wait()
        let (element, end, maker) = state.withLock { state in
            (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.end, state.maker.take())
        }
        maker?.resume()
        if element == nil { try end?.get() }
        return element
    }
}
