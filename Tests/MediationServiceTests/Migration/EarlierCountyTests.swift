// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import MediationCore
import MediationDemo
import MediationService
import Postgres
import Sealing
import TestSupport
import Testing

@testable import MediationStore

@Suite("A county that the release before filled")
struct EarlierCountyTests {
    @Test("is led over into the whole lifecycle, and everything in it follows from its events")
    func migrated() async throws {
        try await TestDatabase.run(.empty) { test in
            let files = try MigrationFile.all(in: Repository.migrations)
            let earlier = try #require(files.firstIndex { $0.version == 6 })
            try await Migrator(test.configuration, files: Array(files[..<earlier]), logger: .silent).migrate()
            try await DemoOrganisation(owner: test.database).load(passwordHash: "right", isEarlier: true)
            try await Self.fill(test.database)
            try await Migrator(test.configuration, files: files, logger: .silent).migrate()
            try await test.withDatabase(adjusting: { $0.connection.user = "fengqiao_app" }) { application in
                let keyring = Keyring.random()
                try await KeyRegister(database: application).enter(keyring)
                // As `fengqiao migrate` does: these cases are older than clocks and figures.
                try await ClockRebuild(database: application, clock: SystemClock(), logger: .silent).run()
                try await FigureFilling(database: application).run()
                #expect(try await SearchFilling(database: application, vault: Vault(keyring)).run() == 12)
                #expect(try await SearchFilling(database: application, vault: Vault(keyring)).run() == 0)
                // And older than the chain; an interrupted run goes on, and a second one finds nothing to do.
                #expect(try await Verifier(database: application, vault: Vault(keyring)).verify().findings.count == 54)
                #expect(
                    try await ChainRebuild(database: application, vault: Vault(keyring), logger: .silent).run() == 54)
                #expect(
                    try await ChainRebuild(database: application, vault: Vault(keyring), logger: .silent).run() == 0)
                let report = try await Verifier(database: application, vault: Vault(keyring)).verify()
                #expect(report.findings == [])
                #expect((report.cases, report.events) == (12, 54))
                try await Self.goOn(application, owner: test.database, vault: Vault(keyring))
                #expect(try await Verifier(database: application, vault: Vault(keyring)).verify().findings == [])
            }
        }
    }

    /// Every case that is open is asked about danger by its holder, as a command of the new lifecycle.
    private static func goOn(_ application: Database, owner: Database, vault: Vault) async throws {
        let cases = CaseService(
            database: application, vault: vault, clock: SystemClock(), logger: .silent)
        let workers = try await owner.query(CaseWorkers()).map(Principal.init)
        let county = try #require(workers.first { $0.level == .county })
        let lines = try await cases.list(CaseFilter(), limit: 50, as: county).items
        #expect(Set(lines.map(\.risk)) == [.green, .yellow])
        var raised = 0
        for line in lines where line.stage.isOpen {
            let holder = try #require(workers.first { $0.person == line.holder.person })
            _ = try await cases.perform(
                .raiseRisk(RiskRaise(sign: .oldFeud)), on: line.id, expecting: line.version, as: holder)
            raised += 1
        }
        #expect(raised == 10)
    }

    /// Runs the dump, which is no statement of the program, inside of the server.
    private static func fill(_ owner: Database) async throws {
        let path = "\(Repository.root)/Tests/Fixtures/earlier-county.sql"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        try await owner.transaction { transaction in
            try transaction.execute("select set_config('test.script', \(text), true)")
            try transaction.execute("do $$ begin execute current_setting('test.script'); end $$")
        }
    }
}
