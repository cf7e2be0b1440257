// SPDX-License-Identifier: Apache-2.0
internal import DequeModule
internal import Dispatch
internal import Synchronization

/// The pieces of an export, for one task that takes them with `for await`.
///
/// They come from a worker, which blocks when they pile up.
public final class CopySink: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = any Error
    /// As many pieces may pile up; enough to keep both sides busy.
    private static let limit = 4

    private struct State {
        var pieces: Deque<[UInt8]> = []
        var end: Result<Void, any Error>?
        var isAbandoned = false
        var taker: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    /// Raised for each piece that may pile up, and when nobody takes pieces any more.
    private let room = DispatchSemaphore(value: 0)

    init() {
        // Dispatch traps when a semaphore ends below the value that it was made with, and a sink may end full.
        for _ in 0..<Self.limit { room.signal() }
    }

    /// Nobody takes pieces any more.
    struct Abandoned: Error {}

    public func makeAsyncIterator() -> Iterator {
        Iterator(sink: self)
    }

    /// Takes the pieces.
    public struct Iterator: AsyncIteratorProtocol {
        let sink: CopySink

        public func next() async throws -> [UInt8]? {
            try await sink.next()
        }
    }

    /// Hands a piece over; blocks while too many pile up.
    func send(_ piece: [UInt8]) throws(Abandoned) {
        room.wait()
        let (isAbandoned, taker) = state.withLock { state in
            if !state.isAbandoned { state.pieces.append(piece) }
            return (state.isAbandoned, state.taker.take())
        }
        taker?.resume()
        if isAbandoned { throw Abandoned() }
    }

    /// Says that there are no more pieces, or why.
    func finish(_ end: Result<Void, any Error>) {
        let taker = state.withLock { state in
            state.end = end
            return state.taker.take()
        }
        taker?.resume()
    }

    /// Says that nobody takes pieces any more, so that the worker stops.
    func abandon() {
        let taker = state.withLock { state in
            state.isAbandoned = true
            return state.taker.take()
        }
        room.signal()
        taker?.resume()
    }

    private func next() async throws -> [UInt8]? {
        while true {
            let (piece, end, isAbandoned) = state.withLock { ($0.pieces.popFirst(), $0.end, $0.isAbandoned) }
            if let piece {
                room.signal()
                return piece
            }
            if isAbandoned { throw CancellationError() }
            if let end {
                try end.get()
                return nil
            }
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    guard state.pieces.isEmpty, state.end == nil, !state.isAbandoned else { return false }
                    state.taker = continuation
                    return true
                }
                if !waits { continuation.resume() }
            }
        }
    }
}
