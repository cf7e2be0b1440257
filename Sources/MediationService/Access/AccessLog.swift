// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// Writes down who looked, in the transaction of the look: nobody sees what was not written, and what was not seen is
/// not written.
package struct AccessLog: Sendable {
    private let memory = AccessMemory()

    /// For transactions that write a line under `repeatableRead`: two looks of one person at the same instant meet at
    /// the person's chain, and the one that comes second looks again.
    package static let retry: RetryPolicy = .serialization(attempts: 10)

    package init() {}

    /// Writes a line within the transaction, whose settings must be this person's scope.
    ///
    /// Reveals, searches and exports are written each time; a view only once a person, case and day.
    package func record(
        _ access: Access, by principal: Principal, at now: Timestamp, in transaction: borrowing Transaction
    ) throws {
        _ = try transaction.query(statement(access, by: principal, at: now))
    }

    /// Adds a line to the statements of a round trip, whose settings must be this person's scope.
    package func add(_ access: Access, by principal: Principal, at now: Timestamp, to batch: inout Pipeline) {
        batch.add(statement(access, by: principal, at: now))
    }

    /// Whether this process wrote today's line already, so that none is needed.
    func knows(_ id: CaseID, by principal: Principal, at now: Timestamp) -> Bool {
        memory.knows(id, by: principal.person, on: now.day)
    }

    /// To be told once the transaction with the lines was committed.
    func remember(_ ids: some Sequence<CaseID>, by principal: Principal, at now: Timestamp) {
        memory.remember(ids, by: principal.person, on: now.day)
    }

    private func statement(_ access: Access, by principal: Principal, at now: Timestamp) -> WriteAccess {
        WriteAccess(
            line: AccessLine(
                county: principal.county, person: principal.person, unit: principal.unit, at: now, kind: access.kind,
                caseID: access.caseID, field: access.field, reason: access.reason))
    }
}
