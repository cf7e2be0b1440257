// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import MediationCore
import MediationStore
import TestSupport
import Testing

@testable import Postgres

@Suite("Every statement of the store")
struct CatalogueTests {
    @Test("is in the catalogue")
    func complete() throws {
        let known = Set(try Catalogue().entries.map { "\(type(of: $0.statement))" })
        #expect(try Self.declared() == known)
    }

    @Test("has a name of its own")
    func names() throws {
        let types = Dictionary(
            grouping: try Catalogue().entries.map { type(of: $0.statement) }, by: { $0.name.description })
        for (name, types) in types { #expect(Set(types.map { "\($0)" }).count == 1, "\(name)") }
    }

    @Test("runs as the server's role, brings rows that can be read, and leaves every key satisfied")
    func run() async throws {
        try await SmallCounty.run { application, _ in
            let options = TransactionOptions(settings: SmallCounty.settings)
            await #expect(throws: RolledBack.self) {
                try await application.transaction(options) { transaction in
                    for entry in try Catalogue().entries where !entry.isOwners {
                        let rows = try entry.statement.rows(in: transaction)
                        #expect(!entry.isReading || rows > 0, "\(type(of: entry.statement)) found nothing.")
                    }
                    try transaction.execute("set constraints all immediate")
                    throw RolledBack()
                }
            }
        }
    }

    @Test("that brings rules in runs as the owner, and not as the server's role")
    func owners() async throws {
        try await SmallCounty.run { application, owner in
            for statement in try Catalogue().entries.filter(\.isOwners).map(\.statement) {
                await #expect(throws: RolledBack.self, "\(type(of: statement))") {
                    try await owner.transaction { transaction in
                        _ = try statement.rows(in: transaction)
                        throw RolledBack()
                    }
                }
            }
            await #expect(throws: PostgresError.self) {
                _ = try await application.query(
                    UpsertWorkDays(
                        days: [WorkDay(day: "2027-01-01", kind: "off", festival: nil)], at: Catalogue.now))
            }
        }
    }

    @Test("sends its parameters in the types that PostgreSQL expects")
    func parameters() async throws {
        try await SmallCounty.run { application, _ in
            for statement in try Catalogue().entries.map(\.statement) where !Self.isInferred(statement) {
                let sql = statement.sql
                let expected = try await application.transaction { transaction in
                    try transaction.execute("select set_config('test.statement', \(sql.text), true)")
                    try transaction.execute(
                        "do $$ begin execute 'prepare probe as ' || current_setting('test.statement'); end $$")
                    let types = try transaction.query(ProbeParameters())
                    try transaction.execute("deallocate probe")
                    return types
                }
                #expect(expected.count == sql.parameterTypes.count, "\(type(of: statement))")
                for (sent, wanted) in zip(sql.parameterTypes, expected) {
                    #expect(sent == wanted || sent.widens(to: wanted), "\(type(of: statement)): \(sent), not \(wanted)")
                }
            }
        }
    }

    /// These write by `insert … select`, where PostgreSQL takes the types from the parameters, not the other way round.
    private static func isInferred(_ statement: any Statement) -> Bool {
        ["InsertParties", "InsertItems", "UpsertWorkDays", "InsertLeaves"].contains("\(type(of: statement))")
    }

    /// The types in the sources that conform to `Statement`.
    private static func declared() throws -> Set<String> {
        let folder = "\(Repository.root)/Sources/MediationStore"
        var names: Set<String> = []
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder) where file.hasSuffix(".swift") {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
            let text = String(decoding: bytes, as: UTF8.self)
            for match in text.matches(of: /struct (\w+)[^{\n]*: [^{\n]*\bStatement\b/) { names.insert(String(match.1)) }
        }
        return names
    }
}

extension Statement {
    fileprivate func rows(in transaction: borrowing Transaction) throws -> Int {
        try transaction.query(self).count
    }
}

extension PostgresType {
    /// A smaller number may stand for a larger one of the same family: indexes compare across it.
    fileprivate func widens(to other: PostgresType) -> Bool {
        [.int2: [.int4, .int8], .int4: [.int8]][self, default: []].contains(other)
    }
}

private struct ProbeParameters: Statement {
    static let name: StaticString = "probe_parameters"
    static let preparation: StatementPreparation = .never

    var sql: SQL {
        """
        select type::oid::bigint
        from pg_prepared_statements, unnest(parameter_types) with ordinality as parameter (type, position)
        where name = 'probe' order by position
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PostgresType {
        let number: Int64 = try row.decode(Int64.self)
        return PostgresType(rawValue: UInt32(number))
    }
}
