// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
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
    package func change(_ command: OfficeCommand, expecting version: Int32 = 0, as principal: Principal) async throws
        -> Receipt
    {
        if case .handOver(let person, let unit, let successor) = command {
            return try await handOver(person, in: unit, to: successor, as: principal)
        }
        guard principal.may(.manageOffices) else { throw ServiceError.notFound }
        do {
            return try await cases.database.transaction(TransactionOptions(name: "change_offices")) { transaction in
                let receipt = try make(command, expecting: version, as: principal, in: transaction)
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

    func event(_ command: OfficeCommand, _ receipt: Receipt, by principal: Principal) -> InsertOfficeEvent {
        InsertOfficeEvent(
            county: principal.county, at: cases.clock.now,
            actor: Holder(unit: principal.unit, person: principal.person), change: command.change, unit: receipt.unit,
            person: receipt.person, fact: String(decoding: command.fact, as: UTF8.self))
    }
}
