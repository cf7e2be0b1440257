// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// What one round trip brings for a command.
struct LoadedCase {
    var stored: (requestHash: [UInt8], answer: StoredAnswer)?
    var row: CaseRow?
    var around = Surroundings()
    var assigneeName: String?

    /// The answer that this request got before.
    ///
    /// - Throws: `ServiceError.keyReused` when the key belongs to another request.
    func answer(to request: IdempotentRequest?) throws -> StoredAnswer? {
        guard let request, let stored else { return nil }
        guard stored.requestHash == request.hash else { throw ServiceError.keyReused }
        return stored.answer
    }
}

extension CaseService {
    func load(
        _ id: CaseID, for command: Command, as principal: Principal, request: IdempotentRequest?,
        in transaction: borrowing Transaction
    ) throws -> LoadedCase {
        let scope = principal.scope
        var trip = Pipeline()
        let found = trip.add(FindCase(county: scope.county, id: id))
        // After the case: whoever sees the version that an equal request left behind then sees its answer too.
        let answer = request.map { trip.add(FindAnswer(scope: scope, key: $0.key)) }
        let items = command.needsItems ? trip.add(ItemsOfCase(county: scope.county, id: id)) : nil
        let above = command.kind == .escalate ? trip.add(FindUnitAbove(unit: principal.unit)) : nil
        let assignee = command.assignee.map { trip.add(FindColleague(person: $0)) }
        let results = try transaction.pipeline(trip)

        var loaded = LoadedCase()
        if let answer { loaded.stored = try results.rows(of: answer).first }
        loaded.row = try results.rows(of: found).first
        if let items { loaded.row?.state.items = try results.rows(of: items).map(\.item) }
        if let above { loaded.around.unitAbove = try results.rows(of: above).first }
        switch command {
        case .acceptTransfer(let acceptance):
            loaded.around.assignee = Holder(unit: principal.unit, person: principal.person)
            if let assignee, let person = acceptance.assignee {
                let colleague = try results.rows(of: assignee).first
                loaded.around.assignee = colleague.map { Holder(unit: $0.unit, person: person) }
                loaded.assigneeName = colleague?.name
            }
        case .register, .accept, .decline, .holdSession, .escalate, .recall, .returnTransfer, .agree, .perform,
            .terminate, .withdraw, .followUp, .close, .reopen:
            break
        }
        return loaded
    }

    /// What a lost race means, and what everything else means: nothing for the person who asked.
    func recover(
        from error: PostgresError, request: IdempotentRequest?, as principal: Principal, on id: CaseID? = nil
    ) async throws -> Outcome {
        guard case .server(let server) = error, server.sqlState == .uniqueViolation else { throw error }
        switch server.constraint {
        case "idempotency_key_pkey":
            guard let request, let answer = try await answer(to: request, as: principal) else { throw error }
            return .replayed(answer)
        case "case_event_pkey":
            guard let id else { throw ServiceError.caseExists }
            throw ServiceError.stale(current: try await view(id, as: principal).row.state.version)
        case "mediation_case_pkey", "mediation_case_code_key":
            throw ServiceError.caseExists
        default:
            throw error
        }
    }

    private func answer(to request: IdempotentRequest, as principal: Principal) async throws -> StoredAnswer? {
        let scope = principal.scope
        let options = TransactionOptions(name: "find_answer", access: .readOnly, settings: scope.settings)
        let found = try await database.transaction(options) { transaction in
            try transaction.commit(FindAnswer(scope: scope, key: request.key))
        }
        return try LoadedCase(stored: found.first).answer(to: request)
    }
}

extension Command {
    /// Items matter to performing, and to the due day of everything that leaves them open.
    fileprivate var needsItems: Bool {
        switch self {
        case .perform, .followUp, .close: true
        case .register, .accept, .decline, .holdSession, .escalate, .recall, .acceptTransfer, .returnTransfer, .agree,
            .terminate, .withdraw, .reopen:
            false
        }
    }

    fileprivate var assignee: PersonID? {
        if case .acceptTransfer(let acceptance) = self { acceptance.assignee } else { nil }
    }
}
