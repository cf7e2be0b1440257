// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import MediationService
import Postgres
import Sealing
import TestSupport
import Testing

@testable import MediationStore

/// The services over a database of their own that holds the demo county's people and no case, at a time that the test
/// sets.
struct World: Sendable {
    let clock: DemoClock
    /// The server's own sessions: the unprivileged role, behind row-level security.
    let application: Database
    /// The superuser, for looking and for writing past the program.
    let owner: Database
    /// The keys of this world alone.
    let vault: Vault
    /// Everybody in the county, by the name they sign in with.
    let people: [String: Principal]

    /// What the clock shows.
    var now: Timestamp {
        get { clock.now }
        nonmutating set { clock.set(newValue) }
    }

    var cases: CaseService { CaseService(database: application, vault: vault, clock: clock, logger: .silent) }
    var figures: FigureService { FigureService(database: application, clock: clock) }

    /// Runs a test with a world of its own.
    ///
    /// - Parameter workers: how many sessions the server has: no more than this happens at the same time.
    static func run<Answer: Sendable>(
        workers: Int = 4, _ body: @Sendable (World) async throws -> Answer
    ) async throws -> Answer {
        try await TestDatabase.run(.migrated) { test in
            try await DemoOrganisation(owner: test.database).load(passwordHash: "right")
            let everybody = try await test.database.query(Everybody())
            let adjust = { (configuration: inout DatabaseConfiguration) in
                configuration.connection.user = "fengqiao_app"
                configuration.interactive.workers = workers
            }
            return try await test.withDatabase(adjusting: adjust) { application in
                let keyring = Keyring.random()
                try await KeyRegister(database: application).enter(keyring)
                return try await body(
                    World(
                        clock: DemoClock(Self.monday.evening), application: application, owner: test.database,
                        vault: Vault(keyring),
                        people: Dictionary(uniqueKeysWithValues: everybody.map { ($0.username, Principal($0.row)) })))
            }
        }
    }

    /// Monday, 2 March 2026.
    static let monday: LegalDay = "2026-03-02"

    /// A person of the demo county.
    func person(_ username: String) throws -> Principal {
        try #require(people[username], "Nobody signs in as \(username).")
    }

    /// Whoever works on the cases of a village at a level.
    func worker(_ level: Level, for village: RegionCode) throws -> Principal {
        let code = village.rawValue
        return switch level {
        case .village: try person("\(code)-mediator")
        case .township: try person("\(code / 1_000 * 1_000)-officer")
        case .county: try person("\(code / 1_000_000 * 1_000_000)-officer")
        }
    }

    /// Changes rows as nobody may: no key, trigger or policy has a say.
    func forge(_ changes: SQL...) async throws {
        try await owner.transaction { transaction in
            try transaction.execute("set local session_replication_role = replica")
            for change in changes { try transaction.execute(change) }
        }
    }
}

extension LegalDay {
    /// Six o'clock in the evening.
    var evening: Timestamp { start.adding(seconds: 18 * 3_600) }
}

private struct Everybody: Statement {
    static let name: StaticString = "everybody"

    var sql: SQL {
        """
        select \(PersonRow.columns), person.username
        from person
        \(PersonRow.joins)
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (row: PersonRow, username: String) {
        (try PersonRow(row), try row.decode(String.self, at: 13))
    }
}
