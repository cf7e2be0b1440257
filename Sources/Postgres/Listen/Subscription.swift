// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

/// The events of a ``Listener`` for one subscriber, which takes them with `for await`.
///
/// It ends when the listener stops. Giving it up, by letting go of it, ends the subscription.
public final class Subscription: AsyncSequence, Sendable {
    public typealias Element = ListenerEvent
    public typealias Failure = Never

    private struct State {
        var buffer: EventBuffer
        var waiting: CheckedContinuation<ListenerEvent?, Never>?
        var isFinished = false
    }

    private let state: Mutex<State>

    init(bufferLimit: Int) {
        state = Mutex(State(buffer: EventBuffer(limit: bufferLimit)))
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(subscription: self)
    }

    /// Takes the events; only one at a time may wait.
    public struct Iterator: AsyncIteratorProtocol {
        let subscription: Subscription

        public func next() async -> ListenerEvent? {
            await subscription.next()
        }
    }

    /// Called by the thread of the listener.
    func deliver(_ event: ListenerEvent) {
        let waiting = state.withLock { state in
            if state.waiting == nil { state.buffer.append(event) }
            return state.waiting.take()
        }
        waiting?.resume(returning: event)
    }

    /// Lets the subscriber take what is left, and end.
    func finish() {
        let waiting = state.withLock { state in
            state.isFinished = true
            return state.waiting.take()
        }
        waiting?.resume(returning: nil)
    }

    private func next() async -> ListenerEvent? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: ListenerEvent?? = state.withLock { state in
                    precondition(state.waiting == nil, "A subscription has one subscriber.")
                    if let event = state.buffer.popFirst() { return .some(event) }
                    // The task was marked as cancelled before its handler could take the lock.
                    if state.isFinished || Task.isCancelled { return .some(nil) }
                    state.waiting = continuation
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            let waiting = state.withLock { $0.waiting.take() }
            waiting?.resume(returning: nil)
        }
    }
}
