// SPDX-License-Identifier: Apache-2.0

// The binary form of an array: number of dimensions, whether there are nulls, type of the elements, then for each
// dimension its length and its lower bound, then for each element its length (-1 for null) and its bytes.
extension PostgresArrayElement where Self: PostgresCodable {
    @inlinable
    public static func decodesArray(_ type: PostgresType) -> Bool { type == postgresArrayType }

    @inlinable
    public static func encodeArray(_ array: [Self], into bytes: inout PostgresBytes) {
        bytes.append(array.isEmpty ? 0 as Int32 : 1)
        bytes.append(array.contains { $0.isPostgresNull } ? 1 as Int32 : 0)
        bytes.append(postgresType.rawValue)
        guard !array.isEmpty else { return }
        bytes.append(Int32(array.count))
        bytes.append(1 as Int32)
        for element in array {
            let lengthOffset = bytes.count
            bytes.append(-1 as Int32)
            guard !element.isPostgresNull else { continue }
            element.encode(into: &bytes)
            bytes.replaceInt32(at: lengthOffset, with: Int32(bytes.count - lengthOffset - 4))
        }
    }

    @inlinable
    public static func decodeArray(_ bytes: RawSpan) throws(ValueFailure) -> [Self] {
        var offset = 12
        guard bytes.byteCount >= offset else { throw .wrongLength(bytes.byteCount) }
        let dimensions = bytes.bigEndian(Int32.self)
        guard dimensions > 0 else { return [] }
        // A Swift array has one dimension; the server's may have six, and then it is another shape of data.
        guard dimensions == 1 else { throw .outOfRange }
        guard bytes.byteCount >= 20 else { throw .wrongLength(bytes.byteCount) }
        let count = Int(bytes.bigEndian(Int32.self, at: offset))
        offset += 8
        // Each element takes at least the four bytes of its length, which bounds what a wrong count can reserve.
        guard count >= 0, count <= (bytes.byteCount - offset) / 4 else { throw .wrongLength(bytes.byteCount) }
        var array: [Self] = []
        array.reserveCapacity(count)
        for _ in 0..<count {
            guard offset + 4 <= bytes.byteCount else { throw .wrongLength(bytes.byteCount) }
            let length = Int(bytes.bigEndian(Int32.self, at: offset))
            offset += 4
            if length < 0 {
                array.append(try postgresNull())
            } else {
                guard offset + length <= bytes.byteCount else { throw .wrongLength(bytes.byteCount) }
                array.append(try Self(postgres: bytes.extracting(offset..<offset + length)))
                offset += length
            }
        }
        return array
    }
}
