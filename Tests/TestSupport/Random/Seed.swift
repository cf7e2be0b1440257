// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Testing

/// Where a random test starts. It describes itself as what must be set to repeat the test.
package struct Seed: Sendable, Hashable, CustomTestStringConvertible, CustomStringConvertible {
    package let value: UInt64

    package init(_ value: UInt64) {
        self.value = value
    }

    /// Seeds for a parameterised test: always the same first half, so that a run is comparable with the last one, and
    /// a new second half, so that every run looks somewhere else. With `TEST_SEED` set, that one seed alone.
    ///
    /// - Parameter count: How many; at least one.
    package static func batch(_ count: Int) -> [Seed] {
        if let fixed = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap(UInt64.init) {
            return [Seed(fixed)]
        }
        let known = (count + 1) / 2
        return (0..<known).map { Seed(UInt64($0)) } + (known..<max(count, 1)).map { _ in Seed(.random(in: 0 ... .max)) }
    }

    package var description: String {
        "TEST_SEED=\(value)"
    }

    package var testDescription: String {
        description
    }
}
