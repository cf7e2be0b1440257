// SPDX-License-Identifier: Apache-2.0

extension Int16: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .int2 }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(self) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) { self = try bytes.onlyInteger(Self.self) }
}

extension Int32: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .int4 }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(self) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) { self = try bytes.onlyInteger(Self.self) }
}

extension Int64: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .int8 }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(self) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) { self = try bytes.onlyInteger(Self.self) }
}

extension Int: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .int8 }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(Int64(self)) }

    /// Accepts every integer type of the server, since each fits.
    @inlinable
    public static func decodes(_ type: PostgresType) -> Bool {
        type == .int8 || type == .int4 || type == .int2
    }

    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        switch bytes.byteCount {
        case 8: self = Int(bytes.bigEndian(Int64.self))
        case 4: self = Int(bytes.bigEndian(Int32.self))
        case 2: self = Int(bytes.bigEndian(Int16.self))
        default: throw .wrongLength(bytes.byteCount)
        }
    }
}
