// SPDX-License-Identifier: Apache-2.0

extension Double: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .float8 }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(bitPattern) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) {
        self = Double(bitPattern: try bytes.onlyInteger(UInt64.self))
    }
}
