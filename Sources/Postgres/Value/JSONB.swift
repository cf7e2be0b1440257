// SPDX-License-Identifier: Apache-2.0

/// A `jsonb` value as its UTF-8 text. This type neither parses nor checks it; the server does.
@frozen
public struct JSONB: Hashable, Sendable {
    /// The text, in UTF-8. The server does not keep spaces and the order of keys.
    public var utf8: [UInt8]

    @inlinable
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
    }

    @inlinable
    public init(_ text: String) {
        utf8 = Array(text.utf8)
    }

    /// The text.
    @inlinable public var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension JSONB: PostgresCodable, PostgresArrayElement {
    /// The first byte of the binary form; there is only version 1.
    @usableFromInline static let version: UInt8 = 1

    @inlinable public static var postgresType: PostgresType { .jsonb }
    @inlinable public static var postgresArrayType: PostgresType { .jsonbArray }

    @inlinable
    public func encode(into bytes: inout PostgresBytes) {
        bytes.append(Self.version)
        bytes.append(contentsOf: utf8)
    }

    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        guard bytes.byteCount >= 1 else { throw .wrongLength(bytes.byteCount) }
        guard bytes.bigEndian(UInt8.self) == Self.version else { throw .unknownValue }
        utf8 = unsafe bytes.extracting(1...).withUnsafeBytes { unsafe Array($0) }
    }
}
