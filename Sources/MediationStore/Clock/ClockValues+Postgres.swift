// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

// How clocks stand in the database: their words, and their steps as arrays side by side.

extension ClockKind: PostgresCodable {}
extension ClockStep.Alert: PostgresCodable {}

extension ClockStep.Climb: PostgresCodable {
    package static var postgresType: PostgresType { .int2 }
    package static func decodes(_ type: PostgresType) -> Bool { type == .int2 }
    package func encode(into bytes: inout PostgresBytes) { Int16(rawValue).encode(into: &bytes) }
    package init(postgres bytes: RawSpan) throws(ValueFailure) {
        guard let climb = ClockStep.Climb(rawValue: Int(try Int16(postgres: bytes))) else { throw .unknownValue }
        self = climb
    }
}

extension Timestamp: PostgresArrayElement {
    package static var postgresArrayType: PostgresType { .timestamptzArray }
}

extension OpenClock {
    var stepInstants: [Timestamp] { steps.map(\.at) }
    var stepAlerts: [String] { steps.map(\.alert.rawValue) }
    var stepClimbs: [Int16] { steps.map { Int16($0.climb.rawValue) } }
}

extension ClockOwner {
    /// Unit and person as a row `owner (unit, person)`; the county's unit is looked up where it is written.
    func row(in county: CountyCode) -> SQL {
        """
        (select coalesce(
            \(unit), (
                select id from unit where region_code = \(Int64(county.rawValue) * 1_000_000) and serves_place)) as unit,
            \(person)::int as person) as owner
        """
    }

    /// `nil` for the county's, which the case itself does not know.
    var unit: UnitID? {
        switch self {
        case .person(let holder): holder.unit
        case .unit(let unit): unit
        case .county: nil
        }
    }

    var person: PersonID? {
        switch self {
        case .person(let holder): holder.person
        case .unit, .county: nil
        }
    }
}
