// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Whistles as a department sees them: the calls for it, and its own answers. Nothing else of a case is ever told.
package struct WhistleService: Sendable {
    private static let limit: Int32 = 200
    private static let boardLimit: Int32 = 50

    private let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// The calls for the own department: those that still want an answer first, then the latest.
    ///
    /// - Throws: `ServiceError.notFound` for whoever answers for no department.
    package func heard(as principal: Principal) async throws -> [WhistleLine] {
        guard principal.may(.answerWhistles) else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(name: "whistles_heard", access: .readOnly, settings: scope.settings)
        return try await cases.database.transaction(options) { transaction in
            try transaction.commit(WhistlesHeard(county: scope.county, limit: Self.limit))
        }
    }

    /// The whistles that were blown in the own region, sheet by sheet, the latest first.
    ///
    /// - Throws: `ServiceError.notFound` for whoever watches none.
    package func blown(_ sheet: WhistleSheet, as principal: Principal) async throws -> [BlownWhistle] {
        guard principal.may(.watchWhistles) else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(name: "whistles_blown", access: .readOnly, settings: scope.settings)
        return try await cases.database.transaction(options) { transaction in
            try transaction.commit(
                WhistlesBlown(county: scope.county, states: sheet.states, limit: Self.boardLimit))
        }
    }

    /// Answers a call in the name of the own department.
    ///
    /// - Parameter command: one of `WhistleLine.liaisonCommands`.
    /// - Throws: `ServiceError.notFound` when the call was for another department, `.refused` when the rules say no.
    package func answer(_ command: Command, to number: Int, of id: CaseID, as principal: Principal) async throws {
        guard principal.may(.answerWhistles), WhistleLine.liaisonCommands.contains(command.kind) else {
            throw ServiceError.notFound
        }
        let now = cases.clock.now
        let options = TransactionOptions(name: "answer_whistle", settings: principal.scope.settings)
        do {
            try await cases.database.transaction(options) { transaction in
                let loaded = try cases.load(
                    id, throughWhistle: Int32(number), in: principal.county, transaction: transaction)
                guard let row = loaded.row, let call = row.state.whistles.first(where: { $0.number == number }) else {
                    throw ServiceError.notFound
                }
                let step = try cases.step(
                    command, on: loaded, row: row, by: .liaison(principal, call.department), at: now,
                    in: transaction)
                var batch = Pipeline()
                step.add(to: &batch)
                _ = try transaction.commit(batch)
            }
        } catch PostgresError.server(let server) where server.constraint == "case_event_pkey" {
            throw ServiceError.office(.stale)
        }
    }
}
