// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationStore
internal import Postgres

/// Units, people and their terms of office: who may change what, one transaction each, one line each that stays.
package struct OfficeService: Sendable {
    private static let limit: Int32 = 5_000

    let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// What a change made or changed, and the version that it has now.
    package struct Receipt: Hashable, Sendable {
        package let unit: UnitID?
        package let person: PersonID?
        package let version: Int32
        /// How many cases were handed over.
        package let cases: Int
    }

    /// A request that may come twice, and how its answer is written down.
    package struct Request: Sendable {
        package let key: String
        package let hash: [UInt8]
        package let answer: @Sendable (Receipt) -> StoredAnswer

        package init(key: String, hash: [UInt8], answer: @escaping @Sendable (Receipt) -> StoredAnswer) {
            self.key = key
            self.hash = hash
            self.answer = answer
        }
    }

    /// A change was made now, or had been already.
    package enum Outcome: Sendable {
        case done(Receipt)
        case replayed(StoredAnswer)
    }

    /// The units of the own region and below, those that were closed included.
    ///
    /// - Throws: `ServiceError.notFound` for whoever may not see who works where.
    package func units(as principal: Principal) async throws -> [UnitLine] {
        guard principal.may(.seePeople) else { throw ServiceError.notFound }
        return try await cases.database.query(UnitsWithin(regions: principal.regions, limit: Self.limit))
    }

    /// One unit.
    package func unit(_ id: UnitID, as principal: Principal) async throws -> UnitLine {
        guard principal.may(.seePeople),
            let unit = try await cases.database.query(FindUnit(id: id, within: principal.regions)).first
        else { throw ServiceError.notFound }
        return unit
    }

    /// Somebody with all offices in the own region and below.
    package func person(_ id: PersonID, as principal: Principal) async throws -> PersonRecord {
        guard principal.may(.seePeople) else { throw ServiceError.notFound }
        let rows = try await cases.database.query(OfficesOf(person: id, within: principal.regions))
        guard let first = rows.first else { throw ServiceError.notFound }
        return PersonRecord(
            id: id, name: first.name, username: first.username, offices: rows.map(\.office), version: first.version)
    }

    /// Makes a change.
    ///
    /// - Parameter version: the version of the unit or person that was seen; what is only being added has none.
    /// - Throws: `ServiceError.notFound`, `.office` with what stands in the way.
    package func change(
        _ command: OfficeCommand, expecting version: Int32 = 0, as principal: Principal
    ) async throws -> Receipt {
        try await change(command, expecting: version, as: principal, keeping: nil)
    }

    private func change(
        _ command: OfficeCommand, expecting version: Int32, as principal: Principal, keeping request: Request?
    ) async throws -> Receipt {
        if case .handOver(let person, let unit, let successor) = command {
            // It is the same a second time: then there is nothing left to hand over.
            return try await handOver(person, in: unit, to: successor, as: principal)
        }
        guard principal.may(command.act) else { throw ServiceError.notFound }
        do {
            return try await cases.database.transaction(TransactionOptions(name: "change_offices")) { transaction in
                let receipt = try make(command, expecting: version, as: principal, in: transaction)
                if let request {
                    try transaction.execute(
                        InsertAnswer(
                            scope: principal.scope, key: request.key, requestHash: request.hash,
                            answer: request.answer(receipt), at: cases.clock.now))
                }
                _ = try transaction.commit(event(command, receipt, by: principal))
                return receipt
            }
        } catch PostgresError.server(let server) where server.sqlState == .uniqueViolation {
            throw ServiceError.office(Self.taken[server.constraint ?? ""] ?? .alreadyInOffice)
        }
    }

    /// The keys that a change may find taken.
    private static let taken: [String: OfficeRefusal] = [
        "unit_serves_place_key": .placeTaken, "person_username_key": .usernameTaken,
        "appointment_open_key": .alreadyInOffice,
    ]

    /// Makes a change for a request that may come twice: the second time it gets the answer of the first.
    package func change(
        _ command: OfficeCommand, expecting version: Int32 = 0, as principal: Principal, request: Request?
    ) async throws -> Outcome {
        guard let request else { return .done(try await change(command, expecting: version, as: principal)) }
        if let answer = try await answer(to: request, as: principal) { return .replayed(answer) }
        do {
            return .done(try await change(command, expecting: version, as: principal, keeping: request))
        } catch PostgresError.server(let server) where server.constraint == "idempotency_key_pkey" {
            guard let answer = try await answer(to: request, as: principal) else { throw PostgresError.server(server) }
            return .replayed(answer)
        }
    }

    private func answer(to request: Request, as principal: Principal) async throws -> StoredAnswer? {
        let options = TransactionOptions(
            name: "find_answer", access: .readOnly, settings: principal.scope.settings)
        let found = try await cases.database.transaction(options) { transaction in
            try transaction.commit(FindAnswer(scope: principal.scope, key: request.key))
        }
        return try LoadedCase(stored: found.first).answer(to: request.hash)
    }

    func event(_ command: OfficeCommand, _ receipt: Receipt, by principal: Principal) -> InsertOfficeEvent {
        InsertOfficeEvent(
            county: principal.county, at: cases.clock.now,
            actor: Holder(unit: principal.unit, person: principal.person), change: command.change, unit: receipt.unit,
            person: receipt.person, fact: String(decoding: command.fact, as: UTF8.self))
    }
}
