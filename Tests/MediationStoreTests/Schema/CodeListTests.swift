// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import Testing

@Suite("What the schema repeats of the core")
struct CodeListTests {
    @Test("its code lists are the core's")
    func codes() async throws {
        let lists: [String: [String]] = [
            "mediation_case_risk_check": Risk.allCases.map(\.rawValue),
            "mediation_case_dispute_type_check": DisputeType.allCases.map(\.rawValue),
            "mediation_case_transfer_direction_check": Direction.allCases.map(\.rawValue),
            "performance_item_state_check": ItemState.allCases.map(\.rawValue),
            "mediation_case_tier_check": Tier.allCases.map(\.rawValue),
            "case_party_side_check": Side.allCases.map(\.rawValue),
            "person_role_check": Role.allCases.map(\.rawValue),
            "unit_kind_check": UnitKind.allCases.map(\.rawValue),
            "unit_department_check": Department.allCases.map(\.rawValue),
            "appointment_role_check": Role.allCases.filter { $0 != .system }.map(\.rawValue),
            "appointment_reason_check": SubstitutionReason.allCases.map(\.rawValue),
            "region_succession_kind_check": SuccessionKind.allCases.map(\.rawValue),
            "helper_kind_check": GuestKind.allCases.map(\.rawValue),
            "open_clock_kind_check": ClockKind.allCases.map(\.rawValue),
            "open_clock_alert_check": ClockStep.Alert.allCases.map(\.rawValue),
            "open_clock_lapse_check": ClockKind.allCases.compactMap { $0.lapse(of: 1)?.kind.rawValue },
            "figure_cell_dimension_check": FigureDimension.allCases.map(\.rawValue),
            "work_day_kind_check": ["off", "work"],
            "access_log_kind_check": AccessKind.allCases.map(\.rawValue),
            "unit_level_check": Level.allCases.map(\.rawValue),
            "sign_in_kind_check": SignInKind.allCases.map(\.rawValue),
            "sign_in_step_kind_check": SignInStepKind.allCases.map(\.rawValue),
            "theme_state_check": ThemeState.allCases.map(\.rawValue),
            "region_kind_check": ["province", "city"] + Level.allCases.map(\.rawValue),
        ]
        try await SmallCounty.run { _, owner in
            let checks = try await owner.query(ListChecks())
            #expect(checks.map(\.name).sorted() == lists.keys.sorted())
            for check in checks { #expect(check.codes.sorted() == lists[check.name]?.sorted(), "\(check.name)") }
        }
    }

    @Test("its edges hold all of the core's")
    func edges() async throws {
        try await SmallCounty.run { _, owner in
            let rows = try await owner.query(StoredEdges())
            #expect(Set(rows).count == rows.count)
            // Edges that no rule has any more stay, because history refers to them.
            #expect(Set(Edge.all.map(\.stored)).subtracting(rows) == [])
        }
    }

    @Test("a land dispute is quiet for as many days in the figures as in the core")
    func quietDays() async throws {
        try await SmallCounty.run { _, owner in
            let source = try #require(try await owner.first(FigureSource()))
            let long = DisputeType.allCases.filter { $0.quietDays == 90 }.map { "'\($0.rawValue)'" }
            #expect(Set(DisputeType.allCases.map(\.quietDays)) == [30, 90])
            #expect(source.contains("in (\(long.sorted().reversed().joined(separator: ", "))) then 90 else 30"))
        }
    }
}

extension Edge {
    fileprivate var stored: [String] {
        [
            from?.stage.rawValue ?? "none", from?.level.rawValue ?? "none", command.rawValue, to.stage.rawValue,
            to.level.rawValue,
        ]
    }
}

private struct ListChecks: Statement {
    static let name: StaticString = "list_checks"

    var sql: SQL {
        """
        select conname::text, array(select code[1] from regexp_matches(definition, '''([a-z_]+)''::text', 'g') as code)
        from (select conname, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c') checks
        where definition like '%= ANY (ARRAY[%'
            and conname not in (
                'mediation_case_registered_check', 'mediation_case_merged_into_check',
                'performance_item_performed_check', 'access_log_case_check')
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (name: String, codes: [String]) {
        try row.decode(String.self, [String].self)
    }
}

private struct StoredEdges: Statement {
    static let name: StaticString = "stored_edges"
    var sql: SQL { "select array[from_stage, from_level, command, to_stage, to_level] from case_transition" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [String] {
        try row.decode([String].self)
    }
}

private struct FigureSource: Statement {
    static let name: StaticString = "figure_source"
    var sql: SQL { "select prosrc from pg_proc where proname = 'local_resolution'" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
