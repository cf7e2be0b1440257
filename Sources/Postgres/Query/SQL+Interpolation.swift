// SPDX-License-Identifier: Apache-2.0

extension SQL: ExpressibleByStringInterpolation {
    @inlinable
    public init(stringLiteral literal: StaticString) {
        segments = literal.utf8CodeUnitCount == 0 ? [] : [.literal(literal)]
        bytes = []
        parameterCount = 0
    }

    @inlinable
    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// Collects the literal parts and the encoded values.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        @usableFromInline var sql: SQL

        @inlinable
        public init(literalCapacity: Int, interpolationCount: Int) {
            sql = SQL(stringLiteral: "")
            sql.segments.reserveCapacity(2 * interpolationCount + 1)
            // Most parameters are ids and times; longer ones grow the array.
            sql.bytes.reserveCapacity(16 * interpolationCount)
        }

        @inlinable
        public mutating func appendLiteral(_ literal: StaticString) {
            guard literal.utf8CodeUnitCount > 0 else { return }
            sql.segments.append(.literal(literal))
        }

        /// Adds a parameter.
        @inlinable
        public mutating func appendInterpolation(_ value: some PostgresEncodable) {
            sql.append(parameter: value)
        }

        /// Adds a parameter that may be null.
        ///
        /// Of its own only because the compiler warns of optionals that are interpolated as something else.
        @inlinable
        public mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value?) {
            sql.append(parameter: value)
        }

        /// Adds an integer to the text itself, for what the planner has to know, such as the limit of an ordered list:
        /// a limit that is a parameter makes PostgreSQL plan the statement anew each time, because a plan for any limit
        /// looks far dearer to it.
        ///
        /// Each number is a text of its own, so the statement is prepared ``StatementPreparation/byText``.
        @inlinable
        public mutating func appendInterpolation(literal number: Int) {
            sql.segments.append(.number(number))
        }

        /// Adds a fragment.
        @inlinable
        public mutating func appendInterpolation(_ fragment: SQL) {
            sql.append(fragment)
        }
    }
}

extension SQL {
    @inlinable
    mutating func append<Value: PostgresEncodable>(parameter value: Value) {
        let offset = bytes.count
        parameterCount += 1
        guard !value.isPostgresNull else {
            segments.append(.parameter(Value.postgresType, offset: Int32(offset), length: -1))
            return
        }
        var target = PostgresBytes(taking: &bytes)
        value.encode(into: &target)
        bytes = target.storage
        segments.append(
            .parameter(Value.postgresType, offset: Int32(offset), length: Int32(bytes.count - offset)))
    }
}

extension PostgresBytes {
    /// Takes over an array without copying it, and leaves an empty one behind.
    @inlinable
    init(taking bytes: inout [UInt8]) {
        storage = []
        swap(&storage, &bytes)
    }
}
