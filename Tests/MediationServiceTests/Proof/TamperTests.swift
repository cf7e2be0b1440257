// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("Whoever owns the database")
struct TamperTests {
    /// Tables that are no history, each with the reason why nobody is harmed by what is not proved.
    private static let unprotected: [String: String] = [
        "case_transition": "the table of rules, compared with the program by a test",
        "clock_alert": "what was said about a time limit; nothing follows from it", "credential": "passwords",
        "digest": "counts of what clocks said one morning", "idempotency_key": "answers of one day",
        "notice": "news of a unit; it repeats events",
        "outbox": "news on their way; emptied as they are delivered", "person": "who works where: the organisation",
        "region": "the organisation", "rule_pack": "has a digest of its own", "schema_migration": "the migrator's own",
        "sign_in": "who is signed in now", "unit": "the organisation",
        "work_day": "days of rest, announced by the state",
        "appointment": "the organisation", "helper": "the organisation", "organisation_event": "the organisation",
        "region_import": "empty outside of an import", "region_succession": "the organisation",
        "unit_competence": "the organisation", "case_reader": "who may read on: a right and no history",
        "sealing_key": "a wrong one opens nothing", "demo_load": "whether a demo was loaded whole",
        "call_back_draw": "drawn again by `fengqiao call-backs check`",
        "call_back_lot": "drawn again by `fengqiao call-backs check`",
        "whistle": "what a department hears; it repeats events",
        "figure_case": "which cases stand behind a sum; the sums are recounted",
        "figure_cell": "empty until changes are folded; its tests forge it there", "identity": "who signs in elsewhere",
        "second_factor": "how somebody signs in", "recovery_code": "how somebody signs in",
        "sign_in_step": "who is half signed in now", "party_slip": "who may look by a code, and no history",
        "theme": "what offices have decided to look into; no case follows from it",
        "theme_step": "the same; written once", "theme_case": "the same; which cases were alike",
        "case_filter": "lists that people named",
        "figure_snapshot": "its hash is printed; `fengqiao verify` hashes and counts each anew, which its tests forge",
        "figure_revision": "what changed after a month was over; the sums are recounted",
    ]

    /// Columns of the others that nothing is proved of.
    private static let free: [String: String] = [
        "open_clock.next_step": "what was said of the limit so far", "open_clock.alert": "the same",
        "open_clock.raised_at": "the same", "open_clock.climb": "the same", "open_clock.addressee_unit": "the same",
        "open_clock.addressee_person": "the same", "open_clock.held_until": "when the program tries again",
        "case_party.phone_index": "by which a party is found again", "case_party.id_number_index": "the same",
        "case_event.tier": "repeats that of the case, and a key compares the two", "case_party.tier": "the same",
        "performance_item.tier": "the same", "case_party.sealing_key": "the cell itself names its key",
        "mediation_case.sealing_key": "the same",
        "case_search.sealing_key": "another key makes other terms; a wrong one finds nothing",
        "figure_delta.id": "the order in which changes are folded, which changes no sum",
        "figure_delta.version": "under which event it is told; the sums are recounted",
        "figure_delta.at": "when it is told; the sums are recounted",
    ]

    @Test("changes no column of any protected table unseen")
    func columns() async throws {
        try await World.run { world in
            try await Self.fill(world)
            try await world.prepareTampering()
            let columns = try await world.owner.query(Columns())
            let tables = Set(columns.map(\.table))
            #expect(Set(Self.unprotected.keys).subtracting(tables) == [])
            #expect(Set(Self.free.keys).subtracting(columns.map(\.name)) == [])
            for column in columns where Self.unprotected[column.table] == nil && Self.free[column.name] == nil {
                let touched = try await world.owner.query(Tamper(column: column)).first
                #expect(touched == 1, "\(column.name): there is no row to change")
                #expect(await world.detects(), "\(column.name) can be changed unseen")
                _ = try await world.owner.query(Mend(column: column))
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("deletes no row of any protected table unseen")
    func deletions() async throws {
        try await World.run { world in
            try await Self.fill(world)
            try await world.prepareTampering()
            let tables = Set(try await world.owner.query(Columns()).map(\.table)).subtracting(Self.unprotected.keys)
            for table in tables.sorted() {
                let touched = try await world.owner.query(DropRow(table: table)).first
                #expect(touched == 1, "\(table): there is no row to delete")
                #expect(await world.detects(), "a row of \(table) can be deleted unseen")
                _ = try await world.owner.query(RestoreRow(table: table))
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("neither swaps nor inserts events unseen")
    func order() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session), (2, .session), (3, .session)])
            try await world.forge(
                "update case_event set version = 9 where version = 3",
                "update case_event set version = 3 where version = 4",
                "update case_event set version = 4 where version = 9")
            let subject = CaseCode(life.id).description
            let what: [Finding.What] = [.eventChanged(3), .eventChanged(4)]
            let found = Set(try await world.findings())
            #expect(found.isSuperset(of: what.map { Finding(subject: subject, what: $0) }))
        }
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session)])
            try await world.forge(
                """
                insert into case_event (
                    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit,
                    actor_person, prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact,
                    words, commitment, salt, tier, prev_hash, hash)
                select county_code, case_id, 4, to_stage, to_level, command, to_stage, to_level, actor_unit,
                    actor_person, prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact,
                    words, commitment, salt, tier, hash, sha256(hash)
                from case_event where version = 3
                """, "update mediation_case set version = 4")
            let found = try await world.findings()
            #expect(found.contains(Finding(subject: CaseCode(life.id).description, what: .eventChanged(4))))
        }
    }

    @Test("may erase what was said, and the chain still holds")
    func erasure() async throws {
        try await World.run { world in
            try await world.lead([(0, .accept), (1, .session)])
            _ = try await world.anchors.anchor(with: AnchorKey())
            try await world.forge("update case_event set words = null, salt = null where version = 3")
            let report = try await world.verify()
            #expect(report.findings == [])
            #expect(report.erased == 1)
            // Without its salt nothing can take the place of what was erased.
            try await world.forge("update case_event set words = '{\"notes\": \"别的\"}' where version = 3")
            #expect(try await world.findings().map(\.what) == [.textChanged(3)])
        }
    }

    /// A county with something in every table.
    private static func fill(_ world: World) async throws {
        try await world.lead([
            (0, .accept), (1, .session), (1, .agree), (2, .perform), (9, .callBack), (10, .close),
        ])
        try await world.lead([(0, .accept), (1, .session), (2, .escalate)])
        var drawn = try await world.lead([(0, .accept), (1, .session), (1, .agree), (2, .perform)])
        let elsewhere = try world.person("990101102000-officer")
        try await world.giveAsSystem(.drawCallBack(CallBackDraw(unit: elsewhere.unit)), to: &drawn)
        _ = try await world.report()
        _ = try await world.cases.view(drawn.id, as: world.worker(.village, for: World.village))
        _ = try await world.anchors.anchor(with: AnchorKey())
        #expect(try await world.findings() == [])
    }
}

extension World {
    /// Whether the verifier says anything: a finding, or that something cannot even be read.
    fileprivate func detects() async -> Bool {
        do { return try await !findings().isEmpty } catch { return true }
    }
}
