// SPDX-License-Identifier: Apache-2.0

extension Bool: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .bool }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(self ? 1 as UInt8 : 0) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) {
        self = try bytes.onlyInteger(UInt8.self) != 0
    }
}
