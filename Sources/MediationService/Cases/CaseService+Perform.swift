// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// Carries out a command on a case: one round trip to load, one to write and commit.
    ///
    /// - Parameter version: the version that the person saw. Another one means that somebody was faster.
    /// - Throws: `ServiceError`; `HistoryFailure` when the stored events make no case.
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
                guard let before = loaded.row, let head = loaded.head else { throw ServiceError.notFound }
                let doer = Doer.person(principal)
                guard doer.actor(on: before).mayKnow(before.state, isReader: head.isReader) else {
                    throw ServiceError.notFound
                }
                // The row and the events are read by two statements, and somebody may have written between them.
                let current = max(before.state.version, head.version)
                guard current == version else { throw ServiceError.stale(current: current) }
                let step = try step(command, on: loaded, row: before, by: doer, at: now, in: transaction)
                let written = request.map { $0.written(step.receipt, by: principal.scope, at: now) }
                try write(step, answer: written, in: transaction)
                return .done(step.receipt, written: written?.answer)
            }
        } catch let error as PostgresError {
            return try await recover(from: error, request: request, as: principal, on: id)
        }
    }

    /// Carries out what the program itself does when a day has passed, on the case as it is now.
    ///
    /// The transaction sees the place of this case and nothing else (migrations/0009_system.sql).
    /// - Throws: `ServiceError.refused` when the rules say no; `.stale` when somebody was faster, so that the next round
    ///   has to look again.
    @discardableResult
    package func performAsSystem(
        _ command: Command, on id: CaseID, in county: CountyCode
    ) async throws -> Receipt {
        try await performAsSystem(command, on: id, in: county, alongside: Pipeline())
    }

    /// The same with statements that are committed together with it, or not at all.
    @discardableResult
    func performAsSystem(
        _ command: Command, on id: CaseID, in county: CountyCode, alongside others: Pipeline
    ) async throws -> Receipt {
        let now = clock.now
        let options = TransactionOptions(name: "perform_as_system", lane: .background)
        do {
            return try await database.transaction(options) { transaction in
                let loaded = try loadAsSystem(id, in: county, transaction: transaction)
                guard let before = loaded.row else { throw ServiceError.notFound }
                let step = try step(command, on: loaded, row: before, by: .system, at: now, in: transaction)
                try write(step, answer: nil, alongside: others, in: transaction)
                return step.receipt
            }
        } catch PostgresError.server(let server) where server.constraint == "case_event_pkey" {
            throw ServiceError.stale(current: try await version(of: id, in: county))
        }
    }

    private func version(of id: CaseID, in county: CountyCode) async throws -> Int32 {
        let options = TransactionOptions(name: "find_version", lane: .background, access: .readOnly)
        return try await database.transaction(options) { transaction in
            guard let row = try loadAsSystem(id, in: county, transaction: transaction).row else {
                throw ServiceError.notFound
            }
            return row.state.version
        }
    }

    /// Decides, and says what the case is afterwards.
    func step(
        _ command: Command, on loaded: LoadedCase, row before: CaseRow, by doer: Doer, at now: Timestamp,
        in transaction: borrowing Transaction
    ) throws -> CaseStep {
        let actor = doer.actor(on: before)
        var decision: Decision
        do {
            decision = try decide(command, on: before.state, by: actor, at: now, in: loaded.around)
        } catch {
            throw ServiceError.refused(
                error, allowed: actions(on: before, for: doer), version: before.state.version)
        }
        var numberText = before.numberText
        if decision.needsNumber {
            let (number, text) = try takeNumber(for: before.state, on: now.day, in: transaction)
            decision = decision.numbered(number, from: before.state)
            numberText = text
        }
        let rules = rules.current
        let clocks = (before: rules.plan(of: before.state), after: rules.plan(of: decision.next))
        var after = before.moved(
            by: decision, numberText: numberText, to: loaded.assignee, dueOn: clocks.after.dueOn)
        var parties: [PartyRow] = []
        if case .register(let registration) = command {
            after = after.registered(registration)
            parties = registration.partyRows
        }
        let receipt = Receipt(
            row: after, event: EventRow(decision, names: doer.names(on: before)), parties: parties,
            actions: actions(on: after, for: doer),
            isStillVisible: doer.actor(on: after).relation(to: after.state) != .stranger)
        return CaseStep(
            command: command, before: before, decision: decision, receipt: receipt,
            clockChanges: clocks.after.changes(from: clocks.before), vault: vault, person: doer.person)
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
        _ step: CaseStep, answer: InsertAnswer?, alongside others: Pipeline = Pipeline(),
        in transaction: borrowing Transaction
    ) throws {
        var batch = others
        if let answer { batch.add(answer) }
        step.add(to: &batch)
        _ = try transaction.commit(batch)
    }
}

extension IdempotentRequest {
    /// The answer as it is kept with the effect of the request.
    func written(_ receipt: Receipt, by scope: Scope, at now: Timestamp) -> InsertAnswer {
        InsertAnswer(scope: scope, key: key, requestHash: hash, answer: answer(receipt), at: now)
    }
}

extension CaseRow {
    /// The row after a decision; `assignee` are the names of whoever has the case now, if that is somebody else.
    func moved(
        by decision: Decision, numberText: String?, to assignee: (name: String, unitName: String)?, dueOn: LegalDay?
    ) -> CaseRow {
        CaseRow(
            state: decision.next, regionLft: regionLft, code: code, numberText: numberText, title: title,
            summary: summary, place: place, holderUnitName: assignee?.unitName ?? holderUnitName,
            holderPersonName: assignee?.name ?? holderPersonName, regionName: regionName,
            dueOn: dueOn)
    }

    /// A lead that becomes a case gets its parties' names and words.
    fileprivate func registered(_ registration: Registration) -> CaseRow {
        CaseRow(
            state: state, regionLft: regionLft, code: code, numberText: numberText, title: registration.title,
            summary: registration.summary, place: registration.place, holderUnitName: holderUnitName,
            holderPersonName: holderPersonName, regionName: regionName, dueOn: dueOn)
    }
}
