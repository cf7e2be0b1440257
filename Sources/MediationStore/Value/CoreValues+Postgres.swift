// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

// How the values of the core stand in the database: enumerations as their words, ids as `uuid` or `int`.

extension Stage: PostgresCodable {}
extension Level: PostgresCodable {}
extension Role: PostgresCodable {}
extension Risk: PostgresCodable {}
extension Source: PostgresCodable {}
extension DisputeType: PostgresCodable {}
extension Urgency: PostgresCodable {}
extension Side: PostgresCodable {}
extension Tier: PostgresCodable {}
extension Direction: PostgresCodable {}
extension ItemState: PostgresCodable {}
extension AccessKind: PostgresCodable {}
extension SignInKind: PostgresCodable {}
extension LocalResolutionRow.Outcome: PostgresCodable {}
extension Command.Kind: PostgresCodable {}

extension PersonID: PostgresCodable {}
extension SignInID: PostgresCodable {}
extension UnitID: PostgresCodable {}
extension CountyCode: PostgresCodable {}
extension RegionCode: PostgresCodable {}
extension PartySet: PostgresCodable {}

extension PersonID: PostgresArrayElement {
    package static var postgresArrayType: PostgresType { .int4Array }
}

extension CaseID: PostgresCodable {
    package static var postgresType: PostgresType { .uuid }
    package static func decodes(_ type: PostgresType) -> Bool { type == .uuid }
    package func encode(into bytes: inout PostgresBytes) { PostgresUUID(rawValue: rawValue).encode(into: &bytes) }
    package init(postgres bytes: RawSpan) throws(ValueFailure) {
        self.init(rawValue: try PostgresUUID(postgres: bytes).rawValue)
    }
}

extension Timestamp: PostgresCodable {
    package static var postgresType: PostgresType { .timestamptz }
    package static func decodes(_ type: PostgresType) -> Bool { type == .timestamptz }
    package func encode(into bytes: inout PostgresBytes) {
        PostgresTimestamp(microsecondsSince1970: microseconds).encode(into: &bytes)
    }
    package init(postgres bytes: RawSpan) throws(ValueFailure) {
        self.init(microseconds: try PostgresTimestamp(postgres: bytes).rawValue)
    }
}

extension LegalDay: PostgresCodable {
    package static var postgresType: PostgresType { .date }
    package static func decodes(_ type: PostgresType) -> Bool { type == .date }
    package func encode(into bytes: inout PostgresBytes) {
        PostgresDate(daysSince1970: daysSince1970).encode(into: &bytes)
    }
    package init(postgres bytes: RawSpan) throws(ValueFailure) {
        self.init(daysSince1970: try PostgresDate(postgres: bytes).rawValue)
    }
}

extension PartyNumber: PostgresCodable {
    package static var postgresType: PostgresType { .int2 }
    package static func decodes(_ type: PostgresType) -> Bool { type == .int2 }
    package func encode(into bytes: inout PostgresBytes) { Int16(rawValue).encode(into: &bytes) }
    package init(postgres bytes: RawSpan) throws(ValueFailure) {
        let number = Int(try Int16(postgres: bytes))
        guard let party = PartyNumber(rawValue: number) else { throw .unknownValue }
        self = party
    }
}

extension LegalDay: PostgresArrayElement {
    package static var postgresArrayType: PostgresType { .dateArray }
}

/// A month stands as its first day.
extension Month: PostgresCodable {
    package static var postgresType: PostgresType { .date }
    package static func decodes(_ type: PostgresType) -> Bool { type == .date }
    package func encode(into bytes: inout PostgresBytes) { first.encode(into: &bytes) }
    package init(postgres bytes: RawSpan) throws(ValueFailure) { self.init(try LegalDay(postgres: bytes)) }
}

extension Month: PostgresArrayElement {
    package static var postgresArrayType: PostgresType { .dateArray }
}

extension Measure: PostgresCodable {}
extension FigureDimension: PostgresCodable {}
