// SPDX-License-Identifier: Apache-2.0

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    @inlinable public static var postgresType: PostgresType { Wrapped.postgresType }

    @inlinable
    public var isPostgresNull: Bool {
        switch self {
        case .none: true
        case .some(let value): value.isPostgresNull
        }
    }

    @inlinable
    public func encode(into bytes: inout PostgresBytes) {
        self?.encode(into: &bytes)
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    @inlinable public static func decodes(_ type: PostgresType) -> Bool { Wrapped.decodes(type) }
    @inlinable public init(postgres bytes: RawSpan) throws(ValueFailure) { self = try Wrapped(postgres: bytes) }
    @inlinable public static func postgresNull() throws(ValueFailure) -> Self { .none }
}
