// SPDX-License-Identifier: Apache-2.0

/// A calendar day (`date`) as days since 1970-01-01.
@frozen
public struct PostgresDate: RawRepresentable, Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public var rawValue: Int32

    @inlinable
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    @inlinable
    public init(daysSince1970: Int32) {
        rawValue = daysSince1970
    }

    /// The server counts from 2000-01-01.
    @usableFromInline static let serverEpoch: Int32 = 10957

    @inlinable
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension PostgresDate: PostgresCodable, PostgresArrayElement {
    @inlinable public static var postgresType: PostgresType { .date }
    @inlinable public static var postgresArrayType: PostgresType { .dateArray }
    @inlinable public static func decodes(_ type: PostgresType) -> Bool { type == .date }

    /// Days that do not fit the server's count are sent as the earliest that does.
    @inlinable
    public func encode(into bytes: inout PostgresBytes) {
        let (value, overflow) = rawValue.subtractingReportingOverflow(Self.serverEpoch)
        bytes.append(overflow ? Int32.min + 1 : value)
    }

    /// Throws for `infinity` and `-infinity`, which are no days.
    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        let value = try bytes.onlyInteger(Int32.self)
        let (sum, overflow) = value.addingReportingOverflow(Self.serverEpoch)
        guard !overflow, value != .min else { throw .outOfRange }
        rawValue = sum
    }
}
