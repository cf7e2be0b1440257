// SPDX-License-Identifier: Apache-2.0

extension String: PostgresCodable {
    @inlinable public static var postgresType: PostgresType { .text }
    @inlinable public func encode(into bytes: inout PostgresBytes) { bytes.append(self) }

    /// Accepts the types whose binary form is their text.
    @inlinable
    public static func decodes(_ type: PostgresType) -> Bool {
        switch type {
        case .text, .varchar, .bpchar, .name, .json, .unknown: true
        default: false
        }
    }

    // The session is in UTF-8 and the server refuses to store anything else, so this never repairs.
    @inlinable
    public init(postgres bytes: RawSpan) throws(ValueFailure) {
        self = unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
