// SPDX-License-Identifier: Apache-2.0

/// Settings for one transaction, with the effect of `set local name = 123`.
///
/// Names are compile-time constants and values are integers, so nothing can be injected. All are set by one prepared
/// call of `set_config`: a `set local` for each would have to be parsed anew in every transaction.
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

    /// One query that sets them all until the transaction ends.
    var sql: SQL {
        var sql = SQL.empty
        for (name, value) in entries {
            sql.segments.append(.literal(sql.isEmpty ? "select set_config('" : ", set_config('"))
            sql.segments.append(.literal(name))
            sql.segments.append(.literal("', "))
            sql.append(parameter: String(value))
            sql.segments.append(.literal(", true)"))
        }
        return sql
    }
}

extension SessionSettings: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (StaticString, Int64)...) {
        entries = elements.map { (name: $0.0, value: $0.1) }
    }
}
