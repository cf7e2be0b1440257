// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres

/// Writes the demo county's regions, units and people. Needs a role that may, which the server's own role is not.
package struct DemoOrganisation: Sendable {
    let owner: Database

    package init(owner: Database) { self.owner = owner }

    /// Whether this database already holds an organisation; then nothing is loaded into it.
    package func exists() async throws -> Bool { try await owner.query(AnyRegion()).isEmpty == false }

    /// Takes away a demo county whose loading was cut off, and all that was played in it; leaves everything else alone.
    package func removeUnfinished() async throws {
        try await owner.transaction { transaction in
            guard try transaction.query(UnfinishedLoad()).first == true else { return }
            // The log of who looked is never emptied, but for a county that never was.
            try transaction.execute("set local session_replication_role = replica")
            // The program itself is a person of no region, and stays.
            try transaction.execute(
                "create temporary table kept_person on commit drop as select * from person where id = 0")
            try transaction.execute(
                """
                truncate region, unit, person, mediation_case, outbox, idempotency_key, call_back_draw, demo_load
                restart identity cascade
                """)
            try transaction.execute(
                "insert into person overriding system value select * from kept_person")
        }
    }

    /// From now on the county is whole and stays.
    package func finish() async throws { try await owner.execute("update demo_load set finished_at = now()") }

    /// - Parameters:
    ///   - regions: in pre-order.
    ///   - people: who works there.
    ///   - passwordHash: of the password that all demo logins share.
    ///   - isFollowed: cases are to follow, so that the county is not whole until `finish`.
    ///   - isEarlier: as the first release knew it: committees, the centre, and whoever works on cases there.
    package func load(
        regions: [DemoCounty.Region] = DemoCounty.regions, people: [DemoCounty.Person] = DemoCounty.people,
        passwordHash: String, isFollowed: Bool = false, isEarlier: Bool = false
    ) async throws {
        try await owner.transaction { transaction in
            if isFollowed { try transaction.execute("insert into demo_load default values") }
            var batch = Pipeline()
            for region in Self.numbered(regions) { batch.add(InsertRegion(region: region)) }
            for region in regions { batch.add(InsertUnit(region: region)) }
            for person in people {
                batch.add(InsertPerson(person: person, passwordHash: person.hasPassword ? passwordHash : nil))
            }
            _ = try transaction.pipeline(batch)
            guard !isEarlier else { return }
            try transaction.execute("update unit set kind = 'centre' where level = 'county'")
            for unit in DemoCounty.others { try transaction.execute(InsertOtherUnit(unit: unit)) }
            for person in DemoCounty.watchers {
                try transaction.execute(InsertPerson(person: person, passwordHash: passwordHash))
            }
        }
    }

    struct NumberedRegion: Sendable {
        let region: DemoCounty.Region
        let parent: Int64?
        let range: ClosedRange<Int32>
    }

    /// The pre-order numbering leaves room for 1 023 new places after each.
    static let step: Int32 = 1_024

    static func numbered(_ all: [DemoCounty.Region]) -> [NumberedRegion] {
        all.enumerated().map { index, region in
            let parent = RegionCode(rawValue: region.code)?.parent
            let last = all.lastIndex { RegionCode(rawValue: $0.code)?.isWithin(region.code) == true } ?? index
            let range = (Int32(index) + 1) * step...(Int32(last) + 2) * step - 1
            return NumberedRegion(region: region, parent: parent, range: range)
        }
    }
}

extension RegionCode {
    fileprivate var parent: Int64? {
        switch level {
        case .village: rawValue / 1_000 * 1_000
        case .township: rawValue / 1_000_000 * 1_000_000
        case .county, nil: nil
        }
    }

    fileprivate func isWithin(_ other: Int64) -> Bool {
        switch RegionCode(rawValue: other)?.level {
        case .village: rawValue == other
        case .township: rawValue / 1_000 == other / 1_000
        case .county: rawValue / 1_000_000 == other / 1_000_000
        case nil: false
        }
    }
}

private struct AnyRegion: Statement {
    static let name: StaticString = "any_region"
    var sql: SQL { "select 1 from region limit 1" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 { try row.decode(Int32.self) }
}

private struct UnfinishedLoad: Statement {
    static let name: StaticString = "unfinished_load"
    var sql: SQL { "select finished_at is null from demo_load" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool { try row.decode(Bool.self) }
}

private struct InsertRegion: Statement {
    static let name: StaticString = "insert_region"
    let region: DemoOrganisation.NumberedRegion

    var sql: SQL {
        """
        insert into region (code, name, kind, parent, lft, rgt)
        values (\(region.region.code), \(region.region.name), \(region.region.kind), \(region.parent),
            \(region.range.lowerBound), \(region.range.upperBound))
        """
    }
}

private struct InsertUnit: Statement {
    static let name: StaticString = "insert_unit"
    let region: DemoCounty.Region

    var sql: SQL {
        let office =
            switch region.kind {
            case "village": "人民调解委员会"
            case "township": "人民调解委员会"
            default: "社会治理中心"
            }
        return """
            insert into unit (region_code, level, name, short_name)
            values (\(region.code), \(region.kind), \(region.name + office), \(region.shortName))
            """
    }
}

private struct InsertOtherUnit: Statement {
    static let name: StaticString = "insert_other_unit"
    let unit: DemoCounty.Unit

    var sql: SQL {
        """
        insert into unit (region_code, level, name, short_name, kind, department)
        select code, kind, \(unit.name), \(unit.shortName), \(unit.kind), \(unit.department)
        from region where code = \(unit.region)
        """
    }
}

private struct InsertPerson: Statement {
    static let name: StaticString = "insert_person"
    let person: DemoCounty.Person
    let passwordHash: String?

    var sql: SQL {
        """
        with added as (
            insert into person (unit_id, name, role, username)
            select id, \(person.name), \(person.role), \(person.username) from unit
            where region_code = \(person.region) and (name = \(person.unit) or \(person.unit) is null)
            order by id limit 1
            returning id
        )
        insert into credential (person_id, password_hash, changed_at)
        select id, \(passwordHash), now() from added where \(passwordHash) is not null
        """
    }
}
