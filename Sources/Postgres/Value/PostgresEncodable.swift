// SPDX-License-Identifier: Apache-2.0

/// A value that can be a parameter of a statement, in the binary format of its server type.
///
/// Types with a raw value that is itself encodable need only declare the conformance:
/// `extension CaseStage: PostgresCodable {}`.
public protocol PostgresEncodable: Sendable {
    /// The type that the server is told for the parameter. It must not depend on the value.
    static var postgresType: PostgresType { get }

    /// Whether the value is SQL null; then ``encode(into:)`` is not called.
    var isPostgresNull: Bool { get }

    /// Appends the binary form, without its length.
    func encode(into bytes: inout PostgresBytes)
}

extension PostgresEncodable {
    @inlinable public var isPostgresNull: Bool { false }
}

/// A value that can be both a parameter and a column.
public typealias PostgresCodable = PostgresEncodable & PostgresDecodable

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
    @inlinable public static var postgresType: PostgresType { RawValue.postgresType }
    @inlinable public var isPostgresNull: Bool { rawValue.isPostgresNull }

    @inlinable
    public func encode(into bytes: inout PostgresBytes) {
        rawValue.encode(into: &bytes)
    }
}
