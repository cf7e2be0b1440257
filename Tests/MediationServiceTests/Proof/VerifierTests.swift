// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("The verifier")
struct VerifierTests {
    @Test("has nothing to say of what the program wrote")
    func clean() async throws {
        try await World.run { world in
            try await world.lead([])
            try await world.lead(Self.asking)
            try await world.lead(Self.closed)
            let report = try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify()
            #expect(report.findings == [])
            #expect((report.cases, report.events) == (3, 1 + 4 + 7))
        }
    }

    @Test("names the column that was changed by hand, whichever it is")
    func columns() async throws {
        try await World.run { world in
            let ids = [
                Tampering.Story.asking: try await world.lead(Self.asking).id,
                .closed: try await world.lead(Self.closed).id,
            ]
            for tampering in Tampering.all {
                let id = try #require(ids[tampering.story])
                let saved = try #require(try await world.owner.first(SavedCase(id: id)))
                try await world.forge(tampering.change(id))
                let report = try await Verifier(database: world.application, vault: world.vault, logger: .silent)
                    .verify()
                // A number that was changed leaves a gap besides, and a case that is moved leaves its parts behind.
                let found = report.findings.map(\.what).filter { what in
                    if case .stray = what { return false }
                    return what != .numbersNotGapFree
                }
                #expect(found == [.rowDiffers(tampering.columns)], "\(tampering.column)")
                try await world.forge(
                    "delete from mediation_case where id = \(id)",
                    "insert into mediation_case select * from jsonb_populate_record(null::mediation_case, \(saved))")
            }
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().findings
                    == [])
        }
    }

    @Test("looks at every column, except at those that no event tells of")
    func completeness() async throws {
        try await World.run { world in
            let columns = try await world.owner.query(ColumnsOfCase())
            let untold = ["county_code", "id", "number", "place", "place_sealed", "sealing_key", "summary", "title"]
            #expect(Set(columns) == Set(Tampering.all.map(\.column)).union(untold))
        }
    }

    @Test("misses an event that was deleted, wherever it stood", arguments: [1, 4, 7] as [Int32])
    func deletedEvent(version: Int32) async throws {
        try await World.run { world in
            let life = try await world.lead(Self.closed)
            try await world.forge("delete from case_event where version = \(version)")
            let expected: Finding.What =
                version < life.version
                ? .versionMissing(version)
                : .rowDiffers([
                    "version", "stage", "awaited_unit", "awaited_person", "due_on", "figure_delta", "open_clock",
                ])
            #expect(try await world.findings() == [Finding(subject: CaseCode(life.id).description, what: expected)])
        }
    }

    @Test("sees that what an event says was altered")
    func alteredFact() async throws {
        let forgeries: [(change: SQL, version: Int32, what: Finding.What)] = [
            (
                "update case_event set fact = fact || '{\"requested_on\": \"2026-02-01\"}' where version = 1", 1,
                .rowDiffers(["requested_on"])
            ),
            (
                "update case_event set fact = fact || '{\"type\": \"medical\"}' where version = 1", 1,
                .rowDiffers(["dispute_type", "figure_delta"])
            ),
            (
                "update case_event set fact = fact || '{\"manner\": \"elsewhere\"}' where version = 3", 3,
                .unreadable(3, key: "manner")
            ),
            ("update case_event set fact = '[]' where version = 4", 4, .unreadable(4, key: "")),
            ("update case_event set fact = fact - 'ending' where version = 7", 7, .unreadable(7, key: "ending")),
            ("update case_event set from_level = 'county' where version = 5", 5, .chainBroken(5)),
            (
                "update case_event set at = at - interval '9 days' where version = 1", 1,
                .rowDiffers(["begun_at", "registered_at", "figure_delta"])
            ),
        ]
        for (change, version, what) in forgeries {
            try await World.run { world in
                let life = try await world.lead(Self.closed)
                try await world.forge(change)
                let subject = CaseCode(life.id).description
                #expect(
                    try await world.findings() == [
                        Finding(subject: subject, what: what),
                        Finding(subject: subject, what: .eventChanged(version)),
                    ])
            }
        }
    }

    @Test("sees a case without an event")
    func noEvents() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            try await world.forge("delete from case_event")
            #expect(
                try await world.findings()
                    == [Finding(subject: CaseCode(life.id).description, what: .versionMissing(1))])
        }
    }

    @Test("sees a party too few, and a promise that was not kept")
    func otherTables() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.closed)
            try await world.forge(
                "delete from case_party where party = 2",
                "update performance_item set state = 'pending', performed_on = null")
            let subject = CaseCode(life.id).description
            let what: [Finding.What] = [.rowDiffers(["items", "case_party"]), .textChanged(1)]
            #expect(try await world.findings() == what.map { Finding(subject: subject, what: $0) })
        }
    }

    @Test("sees a call-back that nobody drew, one promise too many, and one of a draft that was altered")
    func lateTables() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.closed)
            let subject = CaseCode(life.id).description
            try await world.forge(
                "insert into call_back values (990101, \(life.id), 7, 2, now(), null, 3072)",
                """
                insert into performance_item (
                    county_code, case_id, agreement_version, item, obligor, promise, due_on, state, region_lft, tier)
                values (990101, \(life.id), 4, 9, 1, '再赔一次', date '2026-03-09', 'pending', 3072, 'ordinary')
                """)
            let what: [Finding.What] = [.rowDiffers(["items", "call_back"]), .textChanged(4)]
            #expect(try await world.findings() == what.map { Finding(subject: subject, what: $0) })
        }
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (1, .session)])
            let terms = [Term(obligor: 2, promise: "赔墙", amount: 50_000, due: "2026-04-01")]
            try await world.give(.draftAgreement(Draft(form: .written, scope: .whole, terms: terms)), to: &life)
            #expect(try await world.findings() == [])
            try await world.forge("update performance_item set amount = 5")
            let what = Finding.What.rowDiffers(["items"])
            #expect(try await world.findings() == [Finding(subject: CaseCode(life.id).description, what: what)])
        }
    }

    @Test("sees a counter that ran on, and one that is missing")
    func numbers() async throws {
        let forgeries: [SQL] = ["update case_number_counter set last = last + 1", "delete from case_number_counter"]
        for forgery in forgeries {
            try await World.run { world in
                let unit = try world.worker(.village, for: World.village).unit.rawValue
                try await world.lead(Self.closed)
                try await world.forge(forgery)
                #expect(
                    try await world.findings() == [Finding(subject: "unit \(unit), 2026", what: .numbersNotGapFree)])
            }
        }
    }

    @Test("tells how far it is")
    func progress() async throws {
        try await World.run { world in
            for _ in 0..<3 { try await world.lead([]) }
            let seen = Signal("progress", of: Int.self)
            let report = try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify {
                seen.fire($0.cases)
            }
            #expect(report.cases == 3)
            #expect(try await seen.wait() == 3)
        }
    }

    private static let asking: [(after: Int, step: Step)] = [(0, .accept), (1, .session), (2, .escalate)]
    private static let closed: [(after: Int, step: Step)] = [
        (0, .accept), (1, .session), (1, .agree), (2, .perform), (9, .callBack), (10, .close),
    ]
}

private struct SavedCase: Statement {
    static let name: StaticString = "saved_case"
    let id: CaseID
    var sql: SQL { "select to_jsonb(c) from mediation_case c where id = \(id)" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> JSONB { try row.decode(JSONB.self) }
}

private struct ColumnsOfCase: Statement {
    static let name: StaticString = "columns_of_case"
    var sql: SQL { "select column_name::text from information_schema.columns where table_name = 'mediation_case'" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
