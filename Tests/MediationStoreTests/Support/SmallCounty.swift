// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport

/// A county of one township and one village, with one person each.
enum SmallCounty {
    static let code = CountyCode(rawValue: 990_101)
    static let county: RegionCode = 990_101_000_000
    static let township: RegionCode = 990_101_101_000
    static let village: RegionCode = 990_101_101_201
    static let villageLft: Int32 = 3
    static let everywhere: ClosedRange<Int32> = 0...100

    static let countyUnit = UnitID(rawValue: 1)
    static let townshipUnit = UnitID(rawValue: 2)
    static let villageUnit = UnitID(rawValue: 3)
    static let leader = PersonID(rawValue: 1)
    static let officer = PersonID(rawValue: 2)
    static let mediator = PersonID(rawValue: 3)

    /// The mediator of the village, who may see the whole county, so that a test sees what it wrote.
    static let scope = Scope(county: code, person: mediator, regions: everywhere, unit: villageUnit)

    /// The settings of that scope, and of the figures'.
    static var settings: SessionSettings {
        var settings = scope.settings
        settings.set("fengqiao.figures_lft", to: Int64(everywhere.lowerBound))
        settings.set("fengqiao.figures_rgt", to: Int64(everywhere.upperBound))
        return settings
    }

    /// Writes regions, units and people, which the server's role may not.
    static func load(into owner: Database) async throws {
        try await owner.transaction { transaction in
            for part in rows { try transaction.execute(part) }
        }
    }

    private static let rows: [SQL] = [
        """
        insert into region (code, name, kind, parent, lft, rgt) values
            (990101000000, '枫川县', 'county', null, 1, 100), (990101101000, '桥头镇', 'township', 990101000000, 2, 50),
            (990101101201, '柳溪村', 'village', 990101101000, 3, 10)
        """,
        """
        insert into unit (id, region_code, level, name, short_name) overriding system value values
            (1, 990101000000, 'county', '枫川县社会治理中心', '枫川'), (2, 990101101000, 'township', '桥头镇人民调解委员会', '桥头'),
            (3, 990101101201, 'village', '柳溪村人民调解委员会', '柳溪')
        """,
        """
        insert into person (id, unit_id, name, role, username) overriding system value values
            (1, 1, '周明', 'leader', 'leader'), (2, 2, '李建国', 'officer', 'township'), (3, 3, '王秀兰', 'mediator', 'village')
        """,
        "insert into sealing_key (id, check_value) values (1, decode(md5('1'), 'hex')), (2, decode(md5('2'), 'hex'))",
        "select setval(pg_get_serial_sequence('unit', 'id'), 100), setval(pg_get_serial_sequence('person', 'id'), 100)",
        "insert into credential (person_id, password_hash, changed_at) values (3, 'hash', now())",
    ]

    /// A test with the small county: the server's own sessions, and the superuser's.
    static func run(_ body: (_ application: Database, _ owner: Database) async throws -> Void) async throws {
        try await TestDatabase.run(.migrated) { test in
            try await load(into: test.database)
            try await test.withDatabase(adjusting: { $0.connection.user = "fengqiao_app" }) { application in
                try await body(application, test.database)
            }
        }
    }
}

/// Thrown to undo what a test did.
struct RolledBack: Error {}
