// SPDX-License-Identifier: Apache-2.0
internal import DequeModule
internal import Dispatch
internal import Synchronization

/// Carries pieces from a task, which suspends when they pile up, to a worker, which blocks until one comes.
final class CopySource: Sendable {
    /// As many pieces may pile up; enough to keep both sides busy.
    private static let limit = 4

    private struct State {
        var pieces: Deque<[UInt8]> = []
        var end: Result<Void, any Error>?
        var isAbandoned = false
        var sender: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    /// Raised once for each piece, and once for the end.
    private let arrivals = DispatchSemaphore(value: 0)

    /// Hands a piece over; suspends while too many pile up.
    ///
    /// - Returns: false if nobody takes pieces any more.
    func send(_ piece: [UInt8]) async -> Bool {
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                guard !state.isAbandoned, state.end == nil else { return false }
                state.pieces.append(piece)
                arrivals.signal()
                guard state.pieces.count >= Self.limit else { return false }
                state.sender = continuation
                return true
            }
            if !waits { continuation.resume() }
        }
        return state.withLock { !$0.isAbandoned && $0.end == nil }
    }

    /// Says that there are no more pieces, or why. Only the first call counts.
    func finish(_ end: Result<Void, any Error>) {
        let sender = state.withLock { state in
            guard state.end == nil else { return nil as CheckedContinuation<Void, Never>? }
            state.end = end
            arrivals.signal()
            return state.sender.take()
        }
        sender?.resume()
    }

    /// Says that nobody takes pieces any more.
    func abandon() {
        let sender = state.withLock { state in
            state.isAbandoned = true
            return state.sender.take()
        }
        sender?.resume()
    }

    /// Takes the next piece; blocks until there is one. Nil at the end, once.
    func next() throws -> [UInt8]? {
        arrivals.wait()
        let (piece, end, sender) = state.withLock { state in
            // A failure comes at once, the end only after what was sent before it.
            if case .failure = state.end { return (nil as [UInt8]?, state.end, state.sender.take()) }
            return (state.pieces.popFirst(), state.end, state.sender.take())
        }
        sender?.resume()
        if piece == nil { try end?.get() }
        return piece
    }
}
