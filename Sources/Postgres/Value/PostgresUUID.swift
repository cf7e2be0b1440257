// SPDX-License-Identifier: Apache-2.0

/// A `uuid` as one integer, most significant byte first, so that the order of integers is the order of the server.
@frozen
public struct PostgresUUID: RawRepresentable, Hashable, Comparable, Sendable {
    public var rawValue: UInt128

    @inlinable
    public init(rawValue: UInt128) {
        self.rawValue = rawValue
    }

    @inlinable
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension PostgresUUID: PostgresCodable, PostgresArrayElement {
    @inlinable public static var postgresType: PostgresType { .uuid }
    @inlinable public static var postgresArrayType: PostgresType { .uuidArray }
    @inlinable public static func decodes(_ type: PostgresType) -> Bool { type == .uuid }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(rawValue) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) {
        rawValue = try bytes.onlyInteger(UInt128.self)
    }
}

extension PostgresUUID: CustomStringConvertible {
    /// The usual form of 32 lower-case hexadecimal digits in five groups.
    public var description: String {
        var text = ""
        text.reserveCapacity(36)
        for index in 0..<32 {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(String(UInt8(truncatingIfNeeded: rawValue >> (124 - 4 * UInt128(index))) & 15, radix: 16))
        }
        return text
    }
}
