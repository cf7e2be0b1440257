// SPDX-License-Identifier: Apache-2.0

/// A growing run of bytes in network order, into which values write their binary form.
@frozen
public struct PostgresBytes: Sendable {
    @usableFromInline var storage: [UInt8] = []

    @inlinable
    public init() {}

    /// How many bytes there are.
    @inlinable public var count: Int { storage.count }

    /// Appends an integer, most significant byte first.
    @inlinable
    public mutating func append<Integer: FixedWidthInteger>(_ integer: Integer) {
        unsafe withUnsafeBytes(of: integer.bigEndian) { unsafe storage.append(contentsOf: $0) }
    }

    /// Appends bytes as they are.
    @inlinable
    public mutating func append(contentsOf bytes: some Sequence<UInt8>) {
        storage.append(contentsOf: bytes)
    }

    /// Appends the UTF-8 form of a text, without a terminator.
    @inlinable
    public mutating func append(_ text: String) {
        storage.append(contentsOf: text.utf8)
    }

    /// Overwrites four bytes that were appended before their value was known.
    @inlinable
    mutating func replaceInt32(at offset: Int, with value: Int32) {
        let bits = UInt32(bitPattern: value)
        for index in 0..<4 {
            storage[offset + index] = UInt8(truncatingIfNeeded: bits >> (24 - 8 * UInt32(index)))
        }
    }
}

extension RawSpan {
    /// Reads an integer that is stored most significant byte first.
    @inlinable
    public func bigEndian<Integer: FixedWidthInteger & BitwiseCopyable>(
        _: Integer.Type, at offset: Int = 0
    ) -> Integer {
        Integer(bigEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: Integer.self))
    }

    /// Reads the one integer that the whole span must be.
    @inlinable
    public func onlyInteger<Integer: FixedWidthInteger & BitwiseCopyable>(
        _: Integer.Type
    ) throws(ValueFailure) -> Integer {
        guard byteCount == MemoryLayout<Integer>.size else { throw .wrongLength(byteCount) }
        return bigEndian(Integer.self)
    }
}
