// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Counts from several threads.
final class Counter: Sendable {
    private let value = Atomic(0)

    @discardableResult
    func increment() -> Int { value.add(1, ordering: .sequentiallyConsistent).newValue }

    var count: Int { value.load(ordering: .sequentiallyConsistent) }
}
