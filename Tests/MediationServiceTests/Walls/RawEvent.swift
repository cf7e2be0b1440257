// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

/// An event that somebody writes by hand behind the last one of a case. What is not said stays as it was.
struct RawEvent: Statement {
    static let name: StaticString = "raw_event"
    let id: CaseID
    let command: String
    var toStage: String?
    var toLevel: String?
    var unit: UnitID?
    var person: PersonID?
    var fact = "{}"
    /// Versions that are left out.
    var gap: Int32 = 0

    var sql: SQL {
        """
        insert into case_event (
            county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
            prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, prev_hash, hash)
        select county_code, case_id, version + 1 + \(gap), to_stage, to_level, \(command), coalesce(\(toStage), to_stage),
            coalesce(\(toLevel), to_level), actor_unit, actor_person, holder_unit, holder_person,
            coalesce(\(unit), holder_unit), coalesce(\(person), holder_person), at, region_lft,
            \(JSONB(utf8: Array(fact.utf8))), hash, sha256(hash)
        from case_event where case_id = \(id) order by version desc limit 1
        """
    }
}

/// Any statement that somebody writes by hand.
struct Raw: Statement {
    static let name: StaticString = "raw"
    static let preparation: StatementPreparation = .never
    let sql: SQL

    init(_ sql: SQL) { self.sql = sql }
}

extension World {
    /// What stops these statements when the server's role runs them in one transaction that sees the whole county: the
    /// name of a constraint, the state `42501` for a missing right; `nil` when nothing does. Nothing is kept.
    func wall(_ statements: any Statement...) async throws -> String? {
        do {
            let options = TransactionOptions(settings: Scope.everything.settings)
            return try await application.transaction(options) { transaction -> String? in
                for statement in statements { try statement.run(in: transaction) }
                try transaction.execute("set constraints all immediate")
                throw Undone()
            }
        } catch is Undone {
            return nil
        } catch PostgresError.server(let error) {
            return error.constraint ?? error.sqlState.rawValue
        }
    }

    private struct Undone: Error {}
}

extension Statement {
    fileprivate func run(in transaction: borrowing Transaction) throws { _ = try transaction.query(self) }
}
