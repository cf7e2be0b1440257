// SPDX-License-Identifier: Apache-2.0

/// Settings for one transaction, sent as `set local name = 123`.
///
/// Names are compile-time constants and values are integers, so nothing can be injected, and a proxy or a
/// distributed server that watches for `set local` sees it.
public struct SessionSettings: Sendable {
    var entries: [(name: StaticString, value: Int64)]

    public init() {
        entries = []
    }

    /// Adds a setting; a later one of the same name wins.
    public mutating func set(_ name: StaticString, to value: Int64) {
        entries.append((name, value))
    }

    var isEmpty: Bool { entries.isEmpty }
}

extension SessionSettings: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (StaticString, Int64)...) {
        entries = elements.map { (name: $0.0, value: $0.1) }
    }
}
