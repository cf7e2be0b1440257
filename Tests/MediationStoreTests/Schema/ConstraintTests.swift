// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("The constraints of the case tables")
struct ConstraintTests {
    /// The program answers these: somebody else was faster, or the same request came twice.
    private static let answered: Set<String> = [
        "case_event_pkey", "idempotency_key_pkey", "mediation_case_code_key", "mediation_case_pkey",
    ]

    /// The program never breaks these: an error that names one is a defect.
    private static let defects: Set<String> = [
        "call_back_draw_pkey", "call_back_draw_seed_check", "call_back_lot_day_fkey", "call_back_lot_event_fkey",
        "call_back_lot_lot_check", "call_back_lot_percent_check", "call_back_lot_pkey", "call_back_lot_unit_check",
        "call_back_lot_unit_id_fkey",
        "call_back_event_fkey", "call_back_pkey", "call_back_unit_id_fkey", "case_event_actor_person_fkey",
        "case_event_actor_stands_for_fkey",
        "case_event_actor_unit_fkey", "case_event_case_fkey", "case_event_chain_fkey", "case_event_edge_fkey",
        "case_event_first_check", "case_event_holder_check", "case_event_holder_person_fkey",
        "case_event_hash_check", "case_event_hash_fkey", "case_event_hash_key", "case_event_position_key",
        "case_event_salt_check", "case_number_counter_given", "case_number_counter_pkey",
        "case_number_counter_unit_id_fkey", "case_party_case_fkey", "case_party_party_check", "case_party_pkey",
        "case_party_side_check", "case_party_sealed_check", "case_party_sealing_key_fkey",
        "mediation_case_sealed_check",
        "mediation_case_sealing_key_fkey", "mediation_case_tier_check", "mediation_case_tier_key",
        "idempotency_key_key_check",
        "idempotency_key_person_id_fkey",
        "mediation_case_caller_unit_fkey", "mediation_case_county_check", "mediation_case_dispute_type_check",
        "mediation_case_holder_person_fkey", "mediation_case_holder_unit_fkey", "mediation_case_last_event_fkey",
        "mediation_case_merged_into_check", "mediation_case_merged_into_fkey", "mediation_case_number_check",
        "mediation_case_number_key", "mediation_case_region_code_fkey", "mediation_case_registered_check",
        "mediation_case_risk_check", "mediation_case_transfer_check", "mediation_case_transfer_direction_check",
        "mediation_case_transfer_to_fkey", "notice_event_fkey", "notice_pkey", "notice_unit_id_fkey", "outbox_pkey",
        "performance_item_agreement_fkey", "performance_item_amount_check", "performance_item_case_fkey",
        "performance_item_obligor_fkey",
        "performance_item_performed_check", "performance_item_pkey", "performance_item_state_check",
    ]

    @Test("are each answered by the program, or a defect when they are seen")
    func everyOne() async throws {
        try await SmallCounty.run { _, owner in
            let names = try await owner.query(ConstraintsOfCaseTables())
            #expect(Set(names).subtracting(Self.answered).subtracting(Self.defects) == [], "nobody thought of these")
            #expect(Self.answered.union(Self.defects).subtracting(names) == [], "these are no constraints any more")
        }
    }

    @Test("that the program answers are the ones that its source names")
    func source() throws {
        let path = "\(Repository.root)/Sources/MediationService/Cases/CaseService+Load.swift"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        let named = text.matches(of: /"(\w+_(?:pkey|key|fkey|check))"/).map { String($0.1) }
        #expect(Set(named) == Self.answered)
    }

    @Test("of every table that names a region stand behind forced row-level security with a check of their own")
    func policies() async throws {
        try await SmallCounty.run { _, owner in
            let tables = try await owner.query(TablesByRegion())
            #expect(
                tables.map(\.table) == [
                    "call_back", "call_back_lot", "case_event", "case_party", "case_search", "clock_alert",
                    "figure_case",
                    "figure_delta", "figure_snapshot", "mediation_case", "notice", "open_clock", "party_slip",
                    "performance_item",
                    "whistle",
                ])
            for table in tables { #expect(table.isSecured, "\(table.table)") }
        }
    }
}

private struct ConstraintsOfCaseTables: Statement {
    static let name: StaticString = "constraints_of_case_tables"

    var sql: SQL {
        """
        select conname::text from pg_constraint
        where conrelid::regclass::text in (
            'mediation_case', 'case_event', 'case_party', 'performance_item', 'case_number_counter',
            'idempotency_key', 'outbox', 'notice', 'call_back', 'call_back_draw', 'call_back_lot')
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

/// The log of who looked is read by auditors only and written by its function only: it has policies of its own.
private struct TablesByRegion: Statement {
    static let name: StaticString = "tables_by_region"

    var sql: SQL {
        """
        select relname::text, relrowsecurity and relforcerowsecurity and exists (
            select from pg_policies
            where tablename = relname and roles = '{fengqiao_app}' and cmd = 'ALL' 
                -- Whoever reads may be asked for more than the place; whoever writes stays in it.
                and strpos(qual, with_check) > 0
                and qual like '%region_lft%fengqiao.%lft%fengqiao.%rgt%')
        from pg_class
        where relkind = 'r' and relname <> 'access_log' and exists (
            select from pg_attribute where attrelid = pg_class.oid and attname = 'region_lft')
        order by 1
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (table: String, isSecured: Bool) {
        try row.decode(String.self, Bool.self)
    }
}
