// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

/// A clock as the table has it.
struct ClockRow: Hashable, Sendable {
    let key: ClockKey
    let dueOn: LegalDay?
    let alert: ClockStep.Alert?
    let climb: ClockStep.Climb
    /// Whoever is told: a name to sign in with, or the short name of a unit.
    let addressee: String
}

/// Something that was said once.
struct SaidAlert: Hashable, Sendable {
    let kind: ClockKind
    let alert: ClockStep.Alert
    let climb: ClockStep.Climb
    let addressee: String
    let on: LegalDay

    init(_ kind: ClockKind, _ alert: ClockStep.Alert, _ climb: ClockStep.Climb, to addressee: String, on day: LegalDay)
    {
        self.kind = kind
        self.alert = alert
        self.climb = climb
        self.addressee = addressee
        on = day
    }
}

extension World {
    var sweeper: ClockSweeper { ClockSweeper(cases: cases, logger: .silent) }
    var alerts: AlertService { AlertService(database: application) }

    /// Everything that is due at the time that the clock shows is said and done.
    func sweep() async throws {
        while try await sweeper.sweep().isMore {}
    }

    /// Carries out a command at the time that the clock shows; a name to sign in with may stand for the holder.
    func perform(_ command: Command, on life: inout Life, as username: String? = nil) async throws {
        let principal = try username.map(person) ?? worker(life.level, for: life.village)
        _ = try await cases.perform(command, on: life.id, expecting: life.version, as: principal)
        life.version += 1
    }

    /// What is kept of a case, in the order of the kinds' words.
    func openClocks(of life: Life) async throws -> [ClockRow] {
        try await owner.query(OpenClocks(id: life.id))
    }

    func openClock(_ kind: ClockKind, of life: Life) async throws -> ClockRow? {
        try await openClocks(of: life).first { $0.key.kind == kind }
    }

    /// What was ever said about one kind of clock of a case, in order.
    func said(_ kind: ClockKind, of life: Life) async throws -> [SaidAlert] {
        try await owner.query(SaidAlerts(id: life.id, kind: kind)).map {
            SaidAlert(kind, $0.alert, $0.climb, to: $0.addressee, on: $0.at.day)
        }
    }

    /// The stage of a case and the day in its row.
    func row(of life: Life) async throws -> (stage: Stage, dueOn: LegalDay?) {
        try #require(try await owner.query(StageAndDay(id: life.id)).first)
    }
}

private struct OpenClocks: Statement {
    static let name: StaticString = "test_open_clocks"
    let id: CaseID

    var sql: SQL {
        """
        select o.kind, o.subject, o.due_on, o.alert, o.climb, coalesce(person.username, unit.short_name)
        from open_clock o
        join unit on unit.id = o.addressee_unit
        left join person on person.id = o.addressee_person
        where o.case_id = \(id)
        order by o.kind, o.subject
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> ClockRow {
        let (kind, subject, dueOn, alert, climb, addressee) = try row.decode(
            ClockKind.self, Int16.self, LegalDay?.self, ClockStep.Alert?.self, ClockStep.Climb.self, String.self)
        return ClockRow(
            key: ClockKey(kind, of: Int(subject)), dueOn: dueOn, alert: alert, climb: climb, addressee: addressee)
    }
}

private struct SaidAlerts: Statement {
    static let name: StaticString = "test_said_alerts"
    let id: CaseID
    let kind: ClockKind

    var sql: SQL {
        """
        select a.alert, a.climb, coalesce(person.username, unit.short_name), a.raised_at
        from clock_alert a
        join unit on unit.id = a.addressee_unit
        left join person on person.id = a.addressee_person
        where a.case_id = \(id) and a.kind = \(kind)
        order by a.raised_at
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        alert: ClockStep.Alert, climb: ClockStep.Climb, addressee: String, at: Timestamp
    ) {
        try row.decode(ClockStep.Alert.self, ClockStep.Climb.self, String.self, Timestamp.self)
    }
}

private struct StageAndDay: Statement {
    static let name: StaticString = "test_stage_and_day"
    let id: CaseID

    var sql: SQL { "select stage, due_on from mediation_case where id = \(id)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (stage: Stage, dueOn: LegalDay?) {
        try row.decode(Stage.self, LegalDay?.self)
    }
}
