// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// A case with parties, agreement and history, in one round trip; in two for the unit that was drawn to ask, and
    /// when the person looks for the first time on this day, which is written into the access log.
    ///
    /// - Throws: `ServiceError.notFound` for cases that do not exist or are none of this person's business;
    ///   `HistoryFailure` when the stored events make no case.
    package func view(_ id: CaseID, as principal: Principal) async throws -> CaseView {
        let now = clock.now
        let isFirst = !accessLog.knows(id, by: principal, at: now)
        for throughDoor in [false, true] {
            let look = Look(id: id, principal: principal, throughDoor: throughDoor, loggedAt: isFirst ? now : nil)
            if let view = try await view(by: look) {
                if isFirst { accessLog.remember([id], by: principal, at: now) }
                return view
            }
        }
        throw try await refusal(of: CaseCode(id), as: principal)
    }

    private func view(by look: Look) async throws -> CaseView? {
        // One snapshot for all statements: a case that moves meanwhile is seen before or after, and not between.
        let options = TransactionOptions(
            name: "view_case", isolation: .repeatableRead, access: look.loggedAt == nil ? .readOnly : .readWrite,
            retry: AccessLog.retry, settings: look.principal.scope.settings)
        return try await database.transaction(options) { transaction in
            let trip = LookingTrip(look, vault: vault)
            guard let now = look.loggedAt else { return try trip.view(of: transaction.commit(trip.pipeline)) }
            // What is none of this person's business is not seen, so it is not written either.
            guard let view = try trip.view(of: transaction.pipeline(trip.pipeline)) else { return nil }
            var line = Pipeline()
            accessLog.add(.view(look.id), by: look.principal, at: now, to: &line)
            _ = try transaction.commit(line)
            return view
        }
    }
}
