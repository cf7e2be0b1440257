// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A clock as it is stored, with its owner spelled out.
package struct StoredClock: Hashable, Sendable {
    package let caseID: CaseID
    package let regionLft: Int32
    package let key: ClockKey
    package let startedAt: Timestamp
    package let dueAt: Timestamp?
    package let dueOn: LegalDay?
    package let stepAt: [Timestamp]
    package let stepAlert: [String]
    package let stepClimb: [Int16]
    package let lapse: Command.Kind?
    package let ownerUnit: UnitID
    package let ownerPerson: PersonID?

    /// Whether it is this clock of a plan.
    ///
    /// - Parameter countyUnit: the unit that stands for `ClockOwner.county`.
    package func says(_ clock: OpenClock, countyUnit: UnitID?) -> Bool {
        let owner: UnitID? =
            switch clock.owner {
            case .person(let holder): holder.unit
            case .unit(let unit): unit
            case .county: countyUnit
            }
        return key == clock.key && startedAt == clock.startedAt && dueAt == clock.dueAt
            && dueOn == clock.dueOn && stepAt == clock.stepInstants && stepAlert == clock.stepAlerts
            && stepClimb == clock.stepClimbs && lapse == clock.lapse && ownerUnit == owner
            && ownerPerson == clock.owner.person
    }
}

/// The clocks of all cases between two positions.
package struct WalkClocks: Statement {
    package static let name: StaticString = "walk_clocks"
    package let after: WalkPosition
    package let through: WalkPosition

    package init(after: WalkPosition, through: WalkPosition) {
        self.after = after
        self.through = through
    }

    package var sql: SQL {
        """
        select case_id, region_lft, kind, subject, started_at, due_at, due_on, step_at, step_alert, step_climb, lapse,
            owner_unit, owner_person
        from open_clock
        where (county_code, case_id) > (\(after.county), \(after.id))
            and (county_code, case_id) <= (\(through.county), \(through.id))
        order by county_code, case_id, kind, subject
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> StoredClock {
        StoredClock(
            caseID: try row.decode(CaseID.self, at: 0), regionLft: try row.decode(Int32.self, at: 1),
            key: ClockKey(try row.decode(ClockKind.self, at: 2), of: Int(try row.decode(Int16.self, at: 3))),
            startedAt: try row.decode(Timestamp.self, at: 4), dueAt: try row.decode(Timestamp?.self, at: 5),
            dueOn: try row.decode(LegalDay?.self, at: 6), stepAt: try row.decode([Timestamp].self, at: 7),
            stepAlert: try row.decode([String].self, at: 8), stepClimb: try row.decode([Int16].self, at: 9),
            lapse: try row.decode(Command.Kind?.self, at: 10), ownerUnit: try row.decode(UnitID.self, at: 11),
            ownerPerson: try row.decode(PersonID?.self, at: 12))
    }
}

/// A case whose clocks are counted anew while nobody else writes to it.
package struct LockedCase: Hashable, Sendable {
    package let position: WalkPosition
    package let regionLft: Int32
    package let dueOn: LegalDay?
}

/// Locks a page of cases in the order of their key.
package struct LockCases: Statement {
    package static let name: StaticString = "lock_cases"
    package let after: WalkPosition
    package let limit: Int32

    package init(after: WalkPosition, limit: Int32) {
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select county_code, id, region_lft, due_on
        from mediation_case
        where (county_code, id) > (\(after.county), \(after.id))
        order by county_code, id limit \(limit)
        for no key update
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> LockedCase {
        let (county, id, regionLft, dueOn) = try row.decode(
            CountyCode.self, CaseID.self, Int32.self, LegalDay?.self)
        return LockedCase(position: WalkPosition(county: county, id: id), regionLft: regionLft, dueOn: dueOn)
    }
}

/// The units of the counties, which stand for them in plans.
package struct CountyUnits: Statement {
    package static let name: StaticString = "county_units"

    package init() {}

    package var sql: SQL {
        "select (region_code / 1000000)::int, id from unit where region_code % 1000000 = 0 and serves_place"
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (county: CountyCode, unit: UnitID)
    {
        try row.decode(CountyCode.self, UnitID.self)
    }
}

/// Sets the day by which somebody has to act next, when the calendar has moved it.
package struct SetDueDay: Statement {
    package static let name: StaticString = "set_due_day"
    package let county: CountyCode
    package let id: CaseID
    package let dueOn: LegalDay?

    package init(county: CountyCode, id: CaseID, dueOn: LegalDay?) {
        self.county = county
        self.id = id
        self.dueOn = dueOn
    }

    package var sql: SQL {
        "update mediation_case set due_on = \(dueOn) where county_code = \(county) and id = \(id)"
    }
}
