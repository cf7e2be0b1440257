// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Postgres
import Testing

@Suite("What the database refuses, whoever writes the SQL")
struct SecondWallTests {
    @Test("the server's role sees its region's rows, and nothing without a scope")
    func reading() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            try await world.step(&known, Step.accept)
            try await world.step(&known, Step.session)
            try await world.step(&known, Step.agree)
            _ = try await world.open(APIWorld.opening(region: "990101102201"), as: .otherTownship)
            let expected: [(region: RegionCode?, counts: [Int64])] = [
                (RegionCode("990101101201"), [1, 4, 2, 1]), (RegionCode("990101101202"), [0, 0, 0, 0]),
                (RegionCode("990101101000"), [1, 4, 2, 1]), (RegionCode("990101102000"), [1, 1, 2, 0]),
                (RegionCode("990101000000"), [2, 5, 4, 1]), (nil, [0, 0, 0, 0]),
            ]
            for (region, counts) in expected {
                let settings = try await world.settings(for: region)
                #expect(try await world.application.counts(settings) == counts, "\(String(describing: region))")
            }
            let halves: [SessionSettings] = [["fengqiao.lft": 0], ["fengqiao.rgt": 2_000_000]]
            for half in halves { #expect(try await world.application.counts(half) == [0, 0, 0, 0]) }
        }
    }

    @Test("an event is never altered or deleted, and what never changes cannot be changed")
    func privileges() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            let settings = try await world.settings(for: RegionCode("990101101201"))
            let attacks: [SQL] = [
                "update case_event set at = now()", "update case_event set fact = '{}'", "delete from case_event",
                "truncate case_event", "delete from mediation_case", "delete from case_party",
                "update mediation_case set region_lft = 1", "update mediation_case set first_level = 'county'",
                "update case_party set name = 'x'", "delete from performance_item",
                "insert into case_transition values ('registered', 'village', 'close', 'closed', 'village')",
                "update person set role = 'officer'", "insert into region values (1, 'x', 'village', null, 1, 2)",
                "alter table mediation_case disable row level security", "set role postgres",
                "create table stolen as select 1 as x", "drop policy case_event_scope on case_event",
            ]
            for attack in attacks {
                #expect(
                    await world.application.state(of: attack, settings) == .insufficientPrivilege,
                    "\(String(describing: attack))")
            }
            let backdating: SQL = "update mediation_case set requested_on = '2020-01-01'"
            #expect(await world.application.state(of: backdating, settings) == .checkViolation)
        }
    }

    @Test("stage, level, holder and version move by an event only, for the superuser too")
    func rows() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            let settings = try await world.settings(for: RegionCode("990101101201"))
            let attacks: [SQL] = [
                "update mediation_case set stage = 'closed'", "update mediation_case set level = 'county'",
                "update mediation_case set holder_person = holder_person + 1",
                "update mediation_case set holder_unit = holder_unit + 1",
                "update mediation_case set version = version + 1",
                "update mediation_case set stage = 'accepted', version = 2",
            ]
            for attack in attacks {
                for database in [world.application, world.owner] {
                    #expect(
                        await database.state(of: attack, settings) == .foreignKeyViolation,
                        "\(String(describing: attack))")
                }
            }
        }
    }

    @Test("an event that is no legal step cannot be written, by the superuser either")
    func events() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            let settings = try await world.settings(for: RegionCode("990101101201"))
            let attacks: [(forgery: Forgery, state: SQLState)] = [
                (Forgery(command: "close", toStage: "closed"), .foreignKeyViolation),
                (Forgery(command: "accept", toStage: "accepted", toLevel: "county"), .foreignKeyViolation),
                (Forgery(version: 5, command: "accept", toStage: "accepted"), .foreignKeyViolation),
                (
                    Forgery(fromStage: "accepted", command: "hold_session", toStage: "mediating"), .foreignKeyViolation
                ),
                (Forgery(version: 1, command: "accept", toStage: "accepted"), .checkViolation),
                (Forgery(command: "accept", toStage: "accepted", holderShift: 1), .checkViolation),
                (
                    Forgery(command: "accept", toStage: "accepted", previousShift: 1, holderShift: 1),
                    .foreignKeyViolation
                ),
            ]
            for (forgery, state) in attacks {
                for database in [world.application, world.owner] {
                    #expect(await database.state(of: forgery.sql, settings) == state, "\(forgery)")
                }
            }
        }
    }

    @Test("another region's rows can be neither written nor changed")
    func otherRegions() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            let settings = try await world.settings(for: RegionCode("990101101202"))
            let touched = try await world.application.transaction(TransactionOptions(settings: settings)) {
                transaction in
                try transaction.execute("update mediation_case set risk = 'red'")
            }
            #expect(touched == 0)
            let smuggled: SQL = """
                insert into case_party (county_code, case_id, party, side, name, region_lft)
                values (990101, gen_random_uuid(), 1, 'applicant', 'x', 3072)
                """
            #expect(await world.application.state(of: smuggled, settings) == .insufficientPrivilege)
            let answer: SQL = """
                insert into idempotency_key (county_code, person_id, key, request_hash, status, body, created_at)
                values (990101, 1, 'k', '\\x00', 201, '\\x00', now())
                """
            #expect(await world.application.state(of: answer, settings) == .insufficientPrivilege)
        }
    }
}

/// An event that somebody writes by hand after the only one of the only case.
private struct Forgery {
    var version: Int32 = 2
    var fromStage = "registered"
    let command: String
    let toStage: String
    var toLevel = "village"
    var previousShift: Int32 = 0
    var holderShift: Int32 = 0

    var sql: SQL {
        """
        insert into case_event (
            county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit,
            actor_person, prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact,
            prev_hash, hash)
        select county_code, id, \(version), \(fromStage), 'village', \(command), \(toStage), \(toLevel), holder_unit,
            holder_person, holder_unit, holder_person + \(previousShift), holder_unit, holder_person + \(holderShift),
            now(), region_lft, '{}',
            (select hash from case_event e where e.case_id = mediation_case.id order by e.version desc limit 1),
            sha256('any')
        from mediation_case
        """
    }
}

extension APIWorld {
    /// The settings with which the server works for people of a region; none for nobody.
    fileprivate func settings(for region: RegionCode?) async throws -> SessionSettings {
        guard let region else { return [:] }
        let range = try #require(try await owner.first(RangeOfRegion(code: region.rawValue)))
        return ["fengqiao.lft": Int64(range.0), "fengqiao.rgt": Int64(range.1), "fengqiao.person": 0]
    }
}

extension Database {
    /// How many cases, events, parties and items these settings show.
    fileprivate func counts(_ settings: SessionSettings) async throws -> [Int64] {
        try await query(VisibleRows(), TransactionOptions(settings: settings)).first ?? []
    }

    /// What the server answers to a statement, the end of its transaction included; `nil` when it lets it pass.
    fileprivate func state(of sql: SQL, _ settings: SessionSettings) async -> SQLState? {
        do {
            try await transaction(TransactionOptions(settings: settings)) { transaction in
                try transaction.execute(sql)
            }
            return nil
        } catch let PostgresError.server(error) {
            return error.sqlState
        } catch {
            Issue.record(error)
            return nil
        }
    }
}

private struct RangeOfRegion: Statement {
    static let name: StaticString = "range_of_region"
    let code: Int64
    var sql: SQL { "select lft, rgt from region where code = \(code)" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (Int32, Int32) {
        try row.decode(Int32.self, Int32.self)
    }
}

private struct VisibleRows: Statement {
    static let name: StaticString = "visible_rows"
    var sql: SQL {
        """
        select (select count(*) from mediation_case), (select count(*) from case_event),
            (select count(*) from case_party), (select count(*) from performance_item)
        """
    }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [Int64] {
        let counts = try row.decode(Int64.self, Int64.self, Int64.self, Int64.self)
        return [counts.0, counts.1, counts.2, counts.3]
    }
}
