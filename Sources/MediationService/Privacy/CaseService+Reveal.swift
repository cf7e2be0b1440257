// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// One detail of a party in the clear, once; the line of the access log is in the same transaction.
    ///
    /// - Returns: `nil` when nobody knows it of this party.
    /// - Throws: `ServiceError.notFound` for cases that are none of this person's business.
    package func reveal(_ reveal: Reveal, in id: CaseID, as principal: Principal) async throws -> String? {
        // Whether the person may see the case at all is decided, and written down, in one place.
        _ = try await view(id, as: principal)
        let (now, county) = (clock.now, principal.county)
        let line = Access.reveal(
            "\(reveal.detail.rawValue) of party \(reveal.party.rawValue)", of: id, reason: reveal.purpose.text)
        for throughDoor in [false, true] {
            let options = TransactionOptions(name: "reveal", settings: principal.scope.settings)
            let party = try await database.transaction(options) { transaction -> StoredParty? in
                var trip = Pipeline()
                if throughDoor { trip.add(EnterCallBack(county: county, id: id)) }
                let parties = trip.add(PartiesOfCase(county: county, id: id))
                let found = try transaction.pipeline(trip).rows(of: parties)
                guard let party = found.first(where: { $0.number == reveal.party.rawValue }) else { return nil }
                var written = Pipeline()
                accessLog.add(line, by: principal, at: now, to: &written)
                _ = try transaction.commit(written)
                return party
            }
            if let party { return try vault.open(reveal.detail, of: party, in: id, county) }
        }
        return nil
    }

    /// Opens a sensitive case below the own level to this person for a day.
    ///
    /// - Throws: `ServiceError.notFound` when there is no such case, or it is not for this person, which look the same.
    package func breakGlass(of code: CaseCode, for purpose: Reveal.Purpose, as principal: Principal) async throws {
        guard let id = try await caseBehindGlass(code, as: principal) else { throw ServiceError.notFound }
        let (now, county) = (clock.now, principal.county)
        let options = TransactionOptions(name: "break_glass", settings: principal.scope.settings)
        try await database.transaction(options) { transaction in
            var batch = Pipeline()
            batch.add(BreakGlass(county: county, code: code.description))
            accessLog.add(.reveal("case", of: id, reason: purpose.text), by: principal, at: now, to: &batch)
            _ = try transaction.commit(batch)
        }
    }

    /// The sensitive case of this code that the person may open by giving a reason; `nil` when there is none, or when
    /// it is open already.
    package func caseBehindGlass(_ code: CaseCode, as principal: Principal) async throws -> CaseID? {
        guard principal.may(.breakGlass) else { return nil }
        let options = TransactionOptions(
            name: "case_behind_glass", access: .readOnly, settings: principal.scope.settings)
        let found = try await database.transaction(options) { transaction in
            try transaction.commit(CaseBehindGlass(county: principal.county, code: code.description))
        }
        return found.first ?? nil
    }

    /// What is answered about a case that was not found: nothing, unless a reason would open it.
    func refusal(of code: CaseCode, as principal: Principal) async throws -> ServiceError {
        try await caseBehindGlass(code, as: principal) == nil ? .notFound : .reasonNeeded
    }
}
