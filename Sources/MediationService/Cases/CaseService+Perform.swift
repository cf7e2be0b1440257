// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// Carries out a command on a case: one round trip to load, one to write and commit.
    ///
    /// - Parameter version: the version that the person saw. Another one means that somebody was faster.
    package func perform(
        _ command: Command, on id: CaseID, expecting version: Int32, as principal: Principal,
        request: IdempotentRequest? = nil
    ) async throws -> Outcome {
        let now = clock.now
        let options = TransactionOptions(name: "perform_command", settings: principal.scope.settings)
        do {
            return try await database.transaction(options) { transaction in
                let loaded = try load(id, for: command, as: principal, request: request, in: transaction)
                if let answer = try loaded.answer(to: request) { return .replayed(answer) }
                guard let before = loaded.row else { throw ServiceError.notFound }
                let actor = principal.actor(at: before.regionLft)
                guard actor.relation(to: before.state) != .stranger else { throw ServiceError.notFound }
                guard before.state.version == version else {
                    throw ServiceError.stale(current: before.state.version)
                }
                var decision = try decided(command, on: before.state, by: actor, now: now, in: loaded.around)
                var numberText = before.numberText
                if decision.needsNumber {
                    let (number, text) = try takeNumber(for: before.state, on: now.day, in: transaction)
                    decision = decision.numbered(number, from: before.state)
                    numberText = text
                }
                let after = before.moved(
                    by: decision, numberText: numberText, assigneeName: loaded.assigneeName, principal: principal)
                let receipt = Receipt(
                    row: after, event: EventRow(decision, actor: principal), parties: [],
                    actions: actions(on: after, for: principal))
                try write(
                    decision, command, before: before, receipt: receipt, request: request, as: principal,
                    in: transaction)
                return .done(receipt)
            }
        } catch let error as PostgresError {
            return try await recover(from: error, request: request, as: principal, on: id)
        }
    }

    private func decided(
        _ command: Command, on state: MediationCase, by actor: Actor, now: Timestamp, in around: Surroundings
    ) throws -> Decision {
        do {
            return try decide(command, on: state, by: actor, at: now, in: around)
        } catch {
            throw ServiceError.refused(
                error, allowed: Transitions.available(for: actor, on: state), version: state.version)
        }
    }

    private func takeNumber(
        for state: MediationCase, on day: LegalDay, in transaction: borrowing Transaction
    ) throws -> (CaseNumber, String) {
        let year = Int32(day.year)
        let unit = state.holder.unit
        guard
            let taken = try transaction.first(TakeCaseNumber(county: state.region.county, unit: unit, year: year))
        else { throw ServiceError.notFound }
        let number = CaseNumber(unit: unit, year: year, serial: taken.serial)
        return (number, number.text(shortName: taken.shortName))
    }

    /// The answer comes first, so that a second request with the same key waits there and not for the row; the last
    /// event's key refuses whoever lost the race for the version.
    private func write(
        _ decision: Decision, _ command: Command, before: CaseRow, receipt: Receipt, request: IdempotentRequest?,
        as principal: Principal, in transaction: borrowing Transaction
    ) throws {
        let county = before.state.region.county
        let scope = principal.scope
        var batch = Pipeline()
        if let request {
            batch.add(
                InsertAnswer(
                    scope: scope, key: request.key, requestHash: request.hash, answer: request.answer(receipt),
                    at: decision.event.at))
        }
        batch.add(UpdateCase(state: decision.next, numberText: receipt.row.numberText))
        batch.add(
            InsertEvent(
                event: decision.event, words: decision.words, county: county, regionLft: before.regionLft,
                previousHolder: before.state.holder))
        switch command {
        case .agree(let agreement):
            batch.add(InsertItems(state: decision.next, regionLft: before.regionLft, terms: agreement.terms))
        case .perform(let performance):
            batch.add(MarkItemPerformed(state: decision.next, item: performance.item, on: performance.performedOn))
        case .register, .accept, .decline, .holdSession, .escalate, .recall, .acceptTransfer, .returnTransfer,
            .terminate, .withdraw, .followUp, .close, .reopen:
            break
        }
        batch.add(InsertOutbox(county: county, id: decision.event.caseID, version: decision.event.version))
        _ = try transaction.commit(batch)
    }
}

extension CaseRow {
    /// The row after a decision. A case that is taken over gets its new holder's names.
    fileprivate func moved(
        by decision: Decision, numberText: String?, assigneeName: String?, principal: Principal
    ) -> CaseRow {
        let isTakenOver = decision.event.command == .acceptTransfer
        return CaseRow(
            state: decision.next, regionLft: regionLft, code: code, numberText: numberText, title: title,
            summary: summary, place: place, holderUnitName: isTakenOver ? principal.unitName : holderUnitName,
            holderPersonName: isTakenOver ? assigneeName ?? principal.name : holderPersonName, regionName: regionName)
    }
}
