// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationRules
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

@Suite("Rules that are brought in")
struct RuleImportTests {
    private static func pack(
        _ id: String = "990101-2026.2", from day: String = "2026-03-03", days: Int = 5,
        basis: String = #"{"zh": "约定", "en": "convention", "law": false}"#
    ) -> [UInt8] {
        Array(
            """
            {"id": "\(id)", "title": {"zh": "约定", "en": "Conventions"},
             "authority": {"level": "county", "region": "990101"}, "valid_from": "\(day)",
             "rules": [{"kind": "acceptance", "length": {"working_days": \(days)},
                        "basis": \(basis)}]}
            """.utf8)
    }

    @Test("hold for cases that begin from their day on; older cases keep theirs")
    func succession() async throws {
        try await World.run { world in
            let rules = RuleBookService(database: world.application, logger: .silent)
            let cases = CaseService(
                database: world.application, vault: world.vault, clock: world.clock, logger: .silent, rules: rules)
            let holder = try world.worker(.village, for: World.village)
            let before = try await cases.open(World.registration(), as: holder).receipt?.row
            #expect(before?.state.rules == "cn-2026.1+990101-2026.1")
            #expect(before?.dueOn == "2026-03-03")

            let added = try await world.imports.add(Self.pack())
            #expect(added.id == "990101-2026.2")
            try await rules.refresh()
            world.now = World.monday.adding(days: 1).evening
            let after = try await cases.open(World.registration(), as: holder).receipt?.row
            #expect(after?.state.rules == "cn-2026.1+990101-2026.2")
            let id = try #require(after?.state.id)
            let clocks = try await cases.clocks(of: id, as: holder)
            #expect(clocks.map(\.key.kind) == [.firstContact, .acceptance])
            #expect(clocks.map(\.deadline.dueOn) == ["2026-03-04", "2026-03-10"])
            let old = try await cases.clocks(of: try #require(before?.state.id), as: holder)
            #expect(old.map(\.deadline.dueOn) == ["2026-03-03", "2026-03-04"])
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().isClean)
        }
    }

    @Test("are listed with where they came from")
    func list() async throws {
        try await World.run { world in
            _ = try await world.imports.add(Self.pack())
            let packs = try await world.imports.packs()
            #expect(packs.map(\.pack.id) == ["cn-2026.1", "990101-2026.1", "990101-2026.2"])
            #expect(packs.map(\.importedAt) == [nil, nil, world.now])
            #expect(packs.map(\.pack.validUntil) == [nil, "2026-03-02", nil])
            #expect(try await world.imports.content(of: "990101-2026.2") == Self.pack())
        }
    }

    @Test(
        "are refused with all that is wrong, and change nothing",
        arguments: [
            (pack(from: "2026-03-02"), "/valid_from"), (pack("990101-2026.1"), "/id"),
            (pack(days: 0), "/rules/0/length/working_days"), (Array("{}".utf8), "/id"),
            (pack(basis: #"{"en": "convention", "law": false}"#), "/rules/0/basis/zh"),
        ])
    func refused(bytes: [UInt8], pointer: String) async throws {
        try await World.run { world in
            let refusal = await #expect(throws: RulePackRefusal.self) { try await world.imports.add(bytes) }
            #expect(refusal?.errors.map(\.pointer).contains(pointer) == true)
            let packs = try await world.imports.packs()
            #expect(packs.count == 2)
            await #expect(throws: RulePackRefusal.self) { try await world.imports.check(bytes) }
        }
    }

    @Test("are refused when they begin on the day of another one, and change nothing")
    func overlap() async throws {
        try await World.run { world in
            _ = try await world.imports.add(Self.pack())
            let before = try await world.imports.packs().map(\.pack.id)
            let refusal = await #expect(throws: RulePackRefusal.self) {
                try await world.imports.add(Self.pack("990101-2026.3"))
            }
            #expect(refusal?.errors.map(\.pointer) == ["/valid_from"])
            #expect(try await world.imports.packs().map(\.pack.id) == before)
        }
    }

    @Test("may be looked at without being brought in")
    func check() async throws {
        try await World.run { world in
            let pack = try await world.imports.check(Self.pack())
            #expect(pack.id == "990101-2026.2")
            #expect(try await world.imports.packs().count == 2)
        }
    }

    @Test("may not be changed afterwards, even by the owner")
    func unchanging() async throws {
        try await World.run { world in
            _ = try await world.imports.add(Self.pack())
            for change: SQL in ["update rule_pack set valid_until = '2027-01-01'", "delete from rule_pack"] {
                await #expect(throws: PostgresError.self) {
                    _ = try await world.owner.transaction { transaction in try transaction.execute(change) }
                }
            }
        }
    }
}

@Suite("Days of rest that are brought in")
struct CalendarImportTests {
    private static func file(_ lines: String...) -> [UInt8] {
        Array((["date,kind,festival"] + lines).joined(separator: "\n").utf8)
    }

    @Test("make known what could not be said before")
    func nextYear() async throws {
        try await World.run { world in
            let life = try await world.lead(on: "2026-12-15", [(0, .accept)])
            // 14 January is known as the raw day only.
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == "2027-01-14")
            let told = try await world.cases.clocks(of: life.id, as: try world.person("village"))
            #expect(told.contains { $0.deadline.endsAt == nil })
            _ = try await world.imports.add(
                days: Self.file("2027-01-01,off,new_year", "2027-01-14,off,local", "2027-01-15,off,local"))
            let rebuild = ClockRebuild(database: world.application, clock: world.clock, logger: .silent)
            #expect(try await rebuild.run() == 1)
            // A Saturday and a Sunday follow.
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == "2027-01-18")
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().isClean)
        }
    }

    @Test("may be GB 18030, with a mark, and with the line ends of any system")
    func encodings() async throws {
        let head = Array("date,kind,festival".utf8)
        // 元旦 in GB 18030, and in UTF-8.
        let (old, new): ([UInt8], [UInt8]) = ([0xD4, 0xAA, 0xB5, 0xA9], Array("元旦".utf8))
        let files: [[UInt8]] = [
            head + Array("\r\n2027-01-01,off,".utf8) + old + [13, 10],
            [0xEF, 0xBB, 0xBF] + head + Array("\r\n2027-01-01,off,".utf8) + new + [13, 10],
            head + Array("\n2027-01-01,off,".utf8) + new,
        ]
        for file in files {
            try await World.run { world in
                let calendar = try await world.imports.add(days: file)
                #expect(calendar == (try WorkCalendar.shipped.adding(reading: files[2])))
                #expect(calendar.isRestDay("2027-01-01") == true)
            }
        }
        try await World.run { world in
            let refusal = await #expect(throws: WorkCalendarRefusal.self) {
                _ = try await world.imports.add(days: head + [10] + Array("2027-01-01,off,".utf8) + [0xFF, 0xFF])
            }
            #expect(refusal?.errors.map(\.line) == [1])
        }
    }

    @Test("cannot change a day that has passed", arguments: ["2026-03-02,off,local", "2026-01-05,off,local"])
    func passed(line: String) async throws {
        try await World.run { world in
            let refusal = await #expect(throws: WorkCalendarRefusal.self) {
                try await world.imports.add(days: Self.file("2026-03-09,off,local", line))
            }
            #expect(refusal?.errors.map(\.line) == [3])
            let calendar = try await world.imports.calendar()
            #expect(calendar == .shipped)
        }
    }
}

extension World {
    fileprivate var imports: RuleImport { RuleImport(owner: owner, clock: clock) }
}
