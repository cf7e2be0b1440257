// SPDX-License-Identifier: Apache-2.0

/// Something that a test waits for instead of sleeping. It remembers what was fired before anybody waited.
package struct Signal<Value: Sendable>: Sendable {
    private let stream: AsyncStream<Value>
    private let continuation: AsyncStream<Value>.Continuation
    private let what: String

    /// - Parameter what: Said when the wait is in vain.
    package init(_ what: String, of: Value.Type = Void.self) {
        self.what = what
        (stream, continuation) = AsyncStream.makeStream()
    }

    /// Tells one waiter. May be called on any thread.
    package func fire(_ value: Value) {
        continuation.yield(value)
    }

    /// The next value that was not taken yet. One waiter at a time.
    ///
    /// - Throws: ``TimedOut``.
    @discardableResult
    package func wait(limit: Duration = .seconds(20)) async throws -> Value {
        let stream = stream
        let what = what
        return try await within(what, limit: limit) {
            for await value in stream {
                return value
            }
            throw TimedOut(what: what)
        }
    }
}

extension Signal<Void> {
    package func fire() {
        fire(())
    }
}
