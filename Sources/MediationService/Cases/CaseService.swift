// SPDX-License-Identifier: Apache-2.0
package import Logging
package import MediationCore
internal import MediationStore
package import Postgres

/// The use cases around cases: one method each, one transaction each, one place for authority.
///
/// Row-level security stands behind every method; the relation of the person to the case decides first.
package struct CaseService: Sendable {
    let database: Database
    let clock: any Clock
    let logger: Logger
    /// The limits of time under which new cases begin and by which days are counted.
    package let rules: RuleBookService
    /// Seals and opens what is known of people.
    let vault: Vault
    /// Who looked at which case.
    package let accessLog = AccessLog()

    /// - Parameter rules: left out, those that are part of the program.
    package init(
        database: Database, vault: Vault, clock: any Clock, logger: Logger, rules: RuleBookService? = nil
    ) {
        self.database = database
        self.vault = vault
        self.clock = clock
        self.logger = logger
        self.rules = rules ?? RuleBookService(database: database, logger: logger)
    }

    /// The id behind the code that people say and type.
    package func id(of code: CaseCode, as principal: Principal) async throws -> CaseID {
        let county = principal.county
        if let own = try await first(FindCaseByCode(county: county, code: code.description), as: principal) {
            return own
        }
        // A case that the unit was drawn to ask about lies outside of its own region.
        if let drawn = try await first(CallBackByCode(county: county, code: code.description), as: principal) {
            return drawn
        }
        throw try await refusal(of: code, as: principal)
    }

    private func first<S: Statement>(_ statement: S, as principal: Principal) async throws -> S.Row? {
        let options = TransactionOptions(name: "find_code", access: .readOnly, settings: principal.scope.settings)
        return try await database.transaction(options) { transaction in try transaction.commit(statement) }.first
    }

    /// What this person may do with a case, without reading its history. For answers that only need the buttons.
    func actions(on row: CaseRow, for doer: Doer) -> [Command.Kind] {
        switch doer {
        case .person(let principal): Transitions.available(for: principal.actor(at: row.regionLft), on: row.state)
        case .system, .liaison: []
        }
    }
}
