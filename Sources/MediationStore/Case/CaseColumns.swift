// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import Postgres

/// What the row of a case repeats of the fold of its events: made from the fold when it is written, read back from the
/// row when `verify` compares the two.
package struct CaseColumns: Hashable, Sendable {
    package let version: Int32
    package let stage: Stage
    package let level: Level
    package let region: RegionCode
    package let firstLevel: Level
    package let holder: Holder
    package let awaitedUnit: UnitID?
    package let awaitedPerson: PersonID?
    package let risk: Risk
    package let type: DisputeType
    package let begunAt: Timestamp
    package let registeredAt: Timestamp?
    package let requestedOn: LegalDay?
    package let number: CaseNumber?
    package let direction: Direction?
    package let transferTo: UnitID?
    package let caller: UnitID?
    package let mergedInto: CaseID?
    package let rules: String?
    package let tier: Tier
    package let dueOn: LegalDay?

    /// - Parameter dueOn: the day by which somebody has to act next.
    package init(_ state: MediationCase, dueOn: LegalDay?) {
        version = state.version
        stage = state.stage
        level = state.level
        region = state.region
        firstLevel = state.firstLevel
        holder = state.holder
        awaitedUnit = state.awaitedUnit
        awaitedPerson = state.awaitedPerson
        risk = state.risk
        type = state.type
        begunAt = state.begunAt
        registeredAt = state.registeredAt
        requestedOn = state.requestedOn
        number = state.number
        direction = state.transfer?.direction
        transferTo = state.transfer?.to
        caller = state.caller
        mergedInto = state.mergedInto
        rules = state.rules
        tier = state.tier
        self.dueOn = dueOn
    }

    /// The columns in which a stored row says something else than this, by their names.
    package func differences(from stored: CaseColumns) -> [String] {
        let columns: [(String, Bool)] = [
            ("version", version == stored.version), ("stage", stage == stored.stage), ("level", level == stored.level),
            ("region_code", region == stored.region), ("first_level", firstLevel == stored.firstLevel),
            ("holder", holder == stored.holder), ("awaited_unit", awaitedUnit == stored.awaitedUnit),
            ("awaited_person", awaitedPerson == stored.awaitedPerson), ("risk", risk == stored.risk),
            ("dispute_type", type == stored.type), ("begun_at", begunAt == stored.begunAt),
            ("registered_at", registeredAt == stored.registeredAt), ("requested_on", requestedOn == stored.requestedOn),
            ("number", number == stored.number), ("transfer_direction", direction == stored.direction),
            ("transfer_to", transferTo == stored.transferTo), ("caller_unit", caller == stored.caller),
            ("merged_into", mergedInto == stored.mergedInto), ("rules", rules == stored.rules),
            ("due_on", dueOn == stored.dueOn), ("tier", tier == stored.tier),
        ]
        return columns.filter { !$0.1 }.map(\.0)
    }
}

extension CaseColumns {
    static let columns: SQL = """
        c.version, c.stage, c.level, c.region_code, c.first_level, c.holder_unit, c.holder_person, c.awaited_unit, \
        c.awaited_person, c.risk, c.dispute_type, c.begun_at, c.registered_at, c.requested_on, c.number_unit, \
        c.number_year, c.number_serial, c.transfer_direction, c.transfer_to, c.caller_unit, c.merged_into, c.rules, \
        c.due_on, c.tier
        """

    /// Reads `columns`, from the first column on.
    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        version = try row.decode(Int32.self, at: 0)
        stage = try row.decode(Stage.self, at: 1)
        level = try row.decode(Level.self, at: 2)
        region = try row.decode(RegionCode.self, at: 3)
        firstLevel = try row.decode(Level.self, at: 4)
        holder = Holder(unit: try row.decode(UnitID.self, at: 5), person: try row.decode(PersonID.self, at: 6))
        awaitedUnit = try row.decode(UnitID?.self, at: 7)
        awaitedPerson = try row.decode(PersonID?.self, at: 8)
        risk = try row.decode(Risk.self, at: 9)
        type = try row.decode(DisputeType.self, at: 10)
        begunAt = try row.decode(Timestamp.self, at: 11)
        registeredAt = try row.decode(Timestamp?.self, at: 12)
        requestedOn = try row.decode(LegalDay?.self, at: 13)
        number = try CaseNumber(row, from: 14)
        direction = try row.decode(Direction?.self, at: 17)
        transferTo = try row.decode(UnitID?.self, at: 18)
        caller = try row.decode(UnitID?.self, at: 19)
        mergedInto = try row.decode(CaseID?.self, at: 20)
        rules = try row.decode(String?.self, at: 21)
        dueOn = try row.decode(LegalDay?.self, at: 22)
        tier = try row.decode(Tier.self, at: 23)
    }
}

extension CaseNumber {
    fileprivate init?(_ row: borrowing RowCursor, from column: Int) throws(DecodingFailure) {
        guard let unit = try row.decode(UnitID?.self, at: column) else { return nil }
        self.init(
            unit: unit, year: try row.decode(Int32.self, at: column + 1),
            serial: try row.decode(Int32.self, at: column + 2))
    }
}
