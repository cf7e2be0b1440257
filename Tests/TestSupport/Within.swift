// SPDX-License-Identifier: Apache-2.0

/// Something did not happen in time.
package struct TimedOut: Error, CustomStringConvertible {
    package let what: String

    package var description: String {
        "\(what) did not happen in time."
    }
}

/// Waits for something that must happen soon; the limit is generous, because it only bounds a failing test.
///
/// The body is cancelled when the time is over, and must obey.
///
/// - Parameter what: said when it does not happen, for example "The recovery".
package func within<Value: Sendable>(
    _ what: String, limit: Duration = .seconds(20), _ body: @escaping @Sendable @concurrent () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await Task.sleep(for: limit)
            throw TimedOut(what: what)
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}
