// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// Loads a case for a person's command: by the person's own scope, or by the door for drawn call-backs.
    func load(
        _ id: CaseID, for command: Command, as principal: Principal, request: IdempotentRequest?,
        in transaction: borrowing Transaction
    ) throws -> LoadedCase {
        let own = try trip(id, for: command, as: principal, request: request).run(in: transaction)
        guard own.row == nil, own.stored == nil else { return own }
        return try trip(id, for: command, as: principal, request: request, throughDoor: true).run(in: transaction)
    }

    private func trip(
        _ id: CaseID, for command: Command, as principal: Principal, request: IdempotentRequest?,
        throughDoor: Bool = false
    ) throws -> LoadingTrip {
        let scope = principal.scope
        var trip = LoadingTrip()
        if throughDoor { trip.add(EnterCallBack(county: scope.county, id: id)) }
        if case .merge(let merge) = command {
            trip.add(LockForMerge(county: scope.county, id: id, into: merge.into)) { rows, loaded in
                loaded.around.isMergeTargetFit = rows.contains { $0.id == merge.into && $0.standsForItself }
            }
        }
        trip.addCase(id, in: scope.county, opening: vault)
        // After the case: whoever sees the version that an equal request left behind then sees its answer too.
        if let request {
            trip.add(FindAnswer(scope: scope, key: request.key)) { $1.stored = $0.first }
        }
        trip.addSurroundings(of: command, on: id, by: principal, today: clock.now.day)
        return trip
    }

    /// Loads a case for the program itself, in a transaction that has no scope yet.
    func loadAsSystem(_ id: CaseID, in county: CountyCode, transaction: borrowing Transaction) throws -> LoadedCase {
        var trip = LoadingTrip()
        trip.add(EnterCaseAsSystem(county: county, id: id))
        trip.addCase(id, in: county, opening: vault)
        return try trip.run(in: transaction)
    }

    /// Loads a case for a liaison whose department was called.
    func load(
        _ id: CaseID, throughWhistle number: Int32, in county: CountyCode, transaction: borrowing Transaction
    ) throws -> LoadedCase {
        var trip = LoadingTrip()
        trip.add(EnterWhistle(county: county, id: id, number: number))
        trip.addCase(id, in: county, opening: vault)
        return try trip.run(in: transaction)
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

extension LoadingTrip {
    /// The head of the case and its events.
    mutating func addCase(_ id: CaseID, in county: CountyCode, opening vault: Vault) {
        add(FindCase(county: county, id: id)) { $1.head = $0.first }
        add(EventsOfCase(county: county, id: id)) { events, loaded in
            guard let head = loaded.head else { return }
            let place = try vault.open(place: head.place, of: id, in: county)
            loaded.row = head.row(try events.folded(), place: place)
        }
    }
}
