// SPDX-License-Identifier: Apache-2.0

/// An instant (`timestamptz`) as microseconds since the start of 1970 in UTC.
@frozen
public struct PostgresTimestamp: RawRepresentable, Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01 00:00 UTC.
    public var rawValue: Int64

    @inlinable
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    @inlinable
    public init(microsecondsSince1970: Int64) {
        rawValue = microsecondsSince1970
    }

    /// The server counts from 2000-01-01.
    @usableFromInline static let serverEpoch: Int64 = 946_684_800_000_000

    @inlinable
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension PostgresTimestamp: PostgresCodable, PostgresArrayElement {
    @inlinable public static var postgresType: PostgresType { .timestamptz }
    @inlinable public static var postgresArrayType: PostgresType { .timestamptzArray }
    @inlinable public static func decodes(_ type: PostgresType) -> Bool { type == .timestamptz }

    /// Values before 290 000 BC do not fit the server's count, and are sent as the earliest that does.
    @inlinable
    public func encode(into bytes: inout PostgresBytes) {
        let (value, overflow) = rawValue.subtractingReportingOverflow(Self.serverEpoch)
        bytes.append(overflow ? Int64.min + 1 : value)
    }

    /// Throws for `infinity` and `-infinity`, which have no number of microseconds.
    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        let value = try bytes.onlyInteger(Int64.self)
        let (sum, overflow) = value.addingReportingOverflow(Self.serverEpoch)
        guard !overflow, value != .min else { throw .outOfRange }
        rawValue = sum
    }
}
