// SPDX-License-Identifier: Apache-2.0

/// A value that can be read from a column, from the binary format of its server type.
public protocol PostgresDecodable: Sendable {
    /// Whether a column of this server type can be read; asked once per result, not per row.
    static func decodes(_ type: PostgresType) -> Bool

    /// Reads the binary form of a value that is not null.
    init(postgres bytes: RawSpan) throws(ValueFailure)

    /// What SQL null becomes; throws unless the type is optional.
    static func postgresNull() throws(ValueFailure) -> Self
}

extension PostgresDecodable {
    @inlinable
    public static func postgresNull() throws(ValueFailure) -> Self {
        throw .unexpectedNull
    }
}

extension PostgresDecodable where Self: PostgresEncodable {
    @inlinable
    public static func decodes(_ type: PostgresType) -> Bool { type == postgresType }
}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
    @inlinable
    public static func decodes(_ type: PostgresType) -> Bool { RawValue.decodes(type) }

    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        guard let value = Self(rawValue: try RawValue(postgres: bytes)) else { throw .unknownValue }
        self = value
    }
}

extension PostgresDecodable where Self: PostgresEncodable & RawRepresentable, RawValue: PostgresDecodable {
    @inlinable
    public static func decodes(_ type: PostgresType) -> Bool { RawValue.decodes(type) }
}

/// Why the bytes of one cell could not become a value. It carries no value, because cells hold people's data.
public enum ValueFailure: Error, Hashable, Sendable {
    /// The cell is null and the Swift type is not optional.
    case unexpectedNull
    /// The type has a fixed size and the cell has another.
    case wrongLength(Int)
    /// The bytes are not a value of this type, for example a text that is no case of an enumeration.
    case unknownValue
    /// The value exists in the server and has no counterpart here, for example the timestamp `infinity`.
    case outOfRange
}
