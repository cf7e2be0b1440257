// SPDX-License-Identifier: Apache-2.0

/// A type whose arrays are values of the server.
///
/// For most types `[Element]` is the server's array of the element's type. `[UInt8]` is the exception: it is `bytea`.
public protocol PostgresArrayElement: Sendable {
    /// The type of the array.
    static var postgresArrayType: PostgresType { get }

    /// Whether a column of this server type can be read as an array of this element.
    static func decodesArray(_ type: PostgresType) -> Bool

    /// Appends the binary form of a whole array.
    static func encodeArray(_ array: [Self], into bytes: inout PostgresBytes)

    /// Reads the binary form of a whole array.
    static func decodeArray(_ bytes: RawSpan) throws(ValueFailure) -> [Self]
}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    @inlinable public static var postgresType: PostgresType { Element.postgresArrayType }
    @inlinable public func encode(into bytes: inout PostgresBytes) { Element.encodeArray(self, into: &bytes) }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
    @inlinable public static func decodes(_ type: PostgresType) -> Bool { Element.decodesArray(type) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) { self = try Element.decodeArray(bytes) }
}

extension PostgresArrayElement where Self: RawRepresentable, RawValue: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { RawValue.postgresArrayType }
}

extension UInt8: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .bytea }
    @inlinable public static func decodesArray(_ type: PostgresType) -> Bool { type == .bytea }
    @inlinable public static func encodeArray(_ array: [UInt8], into bytes: inout PostgresBytes) {
        bytes.append(contentsOf: array)
    }
    @inlinable public static func decodeArray(_ bytes: RawSpan) throws(ValueFailure) -> [UInt8] {
        unsafe bytes.withUnsafeBytes { unsafe Array($0) }
    }
}

extension Bool: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .boolArray }
}
extension Int16: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .int2Array }
}
extension Int32: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .int4Array }
}
extension Int64: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .int8Array }
}
extension Int: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .int8Array }
    @inlinable public static func decodesArray(_ type: PostgresType) -> Bool {
        type == .int8Array || type == .int4Array || type == .int2Array
    }
}
extension Double: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .float8Array }
}
extension String: PostgresArrayElement {
    @inlinable public static var postgresArrayType: PostgresType { .textArray }
    @inlinable public static func decodesArray(_ type: PostgresType) -> Bool {
        type == .textArray || type == .varcharArray || type == .nameArray
    }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement & PostgresCodable {
    @inlinable public static var postgresArrayType: PostgresType { Wrapped.postgresArrayType }
    @inlinable public static func decodesArray(_ type: PostgresType) -> Bool { Wrapped.decodesArray(type) }
}
