// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension OfficeService {
    /// Gives every open case that somebody holds for a unit to one successor there, all or none: each by the command
    /// `assign` with its event, carried out by the program at the order that is kept beside them.
    func handOver(
        _ person: PersonID, in unit: UnitID, to successor: PersonID, as principal: Principal
    ) async throws -> Receipt {
        guard principal.may(.handOver), principal.may(.manageOffices) || principal.unit == unit else {
            throw ServiceError.notFound
        }
        let now = cases.clock.now
        let options = TransactionOptions(name: "hand_over", lane: .background)
        do {
            return try await cases.database.transaction(options) { transaction in
                guard try transaction.first(FindUnit(id: unit, within: principal.regions)) != nil else {
                    throw ServiceError.notFound
                }
                let found = try transaction.first(FindColleague(person: successor, in: unit, on: now.day))
                guard let found, found.unit == unit, successor != person else {
                    throw ServiceError.office(.successorNotInOffice)
                }
                let held = try transaction.query(CasesHeld(person: person, unit: unit))
                for position in held {
                    _ = try transaction.query(LeaveCase())
                    try cases.assign(
                        position, to: (Holder(unit: unit, person: successor), found.name, found.unitName), at: now,
                        in: transaction)
                }
                let receipt = Receipt(unit: unit, person: person, version: 0, cases: held.count)
                _ = try transaction.commit(event(.handOver(person, in: unit, to: successor), receipt, by: principal))
                return receipt
            }
        } catch PostgresError.server(let server) where server.constraint == "case_event_pkey" {
            throw ServiceError.office(.stale)
        }
    }
}

extension CaseService {
    /// Assigns one case inside a transaction that goes on.
    fileprivate func assign(
        _ position: WalkPosition, to successor: (holder: Holder, name: String, unitName: String), at now: Timestamp,
        in transaction: borrowing Transaction
    ) throws {
        var loaded = try loadAsSystem(position.id, in: position.county, transaction: transaction)
        guard let before = loaded.row else { throw ServiceError.office(.stale) }
        loaded.around.assignee = successor.holder
        loaded.assignee = (successor.name, successor.unitName)
        let command = Command.assign(Assignment(assignee: successor.holder.person))
        let step: CaseStep
        do {
            step = try self.step(command, on: loaded, row: before, by: .system, at: now, in: transaction)
        } catch ServiceError.refused {
            throw ServiceError.office(.successorRecused)
        }
        var batch = Pipeline()
        step.add(to: &batch)
        _ = try transaction.pipeline(batch)
    }
}
