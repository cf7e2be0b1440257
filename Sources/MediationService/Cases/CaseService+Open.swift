// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// Opens a case: row, first event, parties, outbox and answer in one transaction; for the person's own region in a
    /// single round trip.
    ///
    /// - Parameter id: the id that the client made, so that a retry is recognised; made here when it made none.
    package func open(
        _ registration: Registration, id: CaseID? = nil, as principal: Principal, request: IdempotentRequest? = nil
    ) async throws -> Outcome {
        try await begin(Beginning(registration), id: id, as: principal, request: request)
    }

    /// Takes down a lead: somebody heard of a quarrel, and nobody is named yet.
    ///
    /// - Parameter id: as for `open`. The lead keeps it when it is registered later, by the command `register`.
    package func report(
        _ lead: LeadReport, id: CaseID? = nil, as principal: Principal, request: IdempotentRequest? = nil
    ) async throws -> Outcome {
        try await begin(Beginning(lead), id: id, as: principal, request: request)
    }

    private func begin(
        _ beginning: Beginning, id: CaseID?, as principal: Principal, request: IdempotentRequest?
    ) async throws -> Outcome {
        let now = clock.now
        let id = id ?? CaseID(at: now, random: .random(in: 0...UInt128.max))
        let scope = principal.scope
        let options = TransactionOptions(name: "open_case", settings: scope.settings)
        do {
            return try await database.transaction(options) { transaction in
                let place = try place(of: beginning.region, for: principal, in: transaction)
                let rules = rules.current
                let (receipt, decision, plan) = try begun(
                    beginning, id: id, at: place, under: rules, as: principal, now: now)
                let written = request.map { $0.written(receipt, by: scope, at: now) }
                var batch = Pipeline()
                if let written { batch.add(written) }
                add(beginning, receipt, decision, plan, at: now, to: &batch)
                _ = try transaction.commit(batch)
                return .done(receipt, written: written?.answer)
            }
        } catch let error as PostgresError {
            return try await recover(from: error, request: request, as: principal)
        }
    }

    /// Adds the statements that write a new case: the row, the event, and what hangs on them.
    private func add(
        _ beginning: Beginning, _ receipt: Receipt, _ decision: Decision, _ plan: ClockPlan, at now: Timestamp,
        to batch: inout Pipeline
    ) {
        let (row, id, county) = (receipt.row, receipt.row.state.id, receipt.row.state.region.county)
        batch.add(InsertCase(row: row, place: vault.seal(place: row.place, of: id, in: county)))
        let text = CaseTexts(row, parties: beginning.parties)
            .written(by: decision.event.fact, version: 1, words: receipt.event.words)
        batch.add(
            InsertEvent(
                event: decision.event, words: decision.words, county: county, regionLft: row.regionLft,
                previousHolder: nil, commitment: Commitment(to: text), tier: row.state.tier))
        if let delta = InsertFigureDelta(of: decision.next, after: nil, regionLft: row.regionLft, at: now) {
            batch.add(delta)
        }
        if !beginning.parties.isEmpty {
            batch.add(
                InsertParties(
                    county: county, id: id, regionLft: row.regionLft,
                    parties: vault.seal(beginning.parties, of: id, in: county), tier: row.state.tier))
        }
        batch.add(row.indexing(names: beginning.parties.map(\.name), by: vault))
        batch.add(
            plan.changes(from: .none),
            at: ClockPlace(county: county, id: id, regionLft: row.regionLft), now: now)
        batch.add(InsertOutbox(county: county, id: id, version: 1))
    }

    private func place(
        of region: RegionCode, for principal: Principal, in transaction: borrowing Transaction
    ) throws -> RegionPlace? {
        if region == principal.region {
            return RegionPlace(name: principal.regionName, range: principal.regions)
        }
        guard region.county == principal.county, let place = try transaction.first(FindRegion(code: region)),
            principal.regions.contains(place.range.lowerBound)
        else { return nil }
        return place
    }

    private func begun(
        _ beginning: Beginning, id: CaseID, at place: RegionPlace?, under rules: RulesInForce,
        as principal: Principal, now: Timestamp
    ) throws -> (Receipt, Decision, ClockPlan) {
        let actor = principal.actor(at: nil)
        let decision: Decision
        do {
            decision = try decide(
                beginning.command, on: nil, by: actor, at: now,
                in: Surroundings(
                    newCase: id, isRegionWithin: place != nil,
                    rules: rules.id(for: beginning.region.county, on: now.day)))
        } catch {
            throw ServiceError.refused(
                error, allowed: Transitions.available(in: nil, to: actor.relation(to: nil)), version: nil)
        }
        guard let place else { throw ServiceError.notFound }
        let plan = rules.plan(of: decision.next)
        let row = CaseRow(
            state: decision.next, regionLft: place.range.lowerBound, code: CaseCode(id).description, numberText: nil,
            title: beginning.title, summary: beginning.summary, place: beginning.place,
            holderUnitName: principal.unitName, holderPersonName: principal.responsible.name, regionName: place.name,
            dueOn: plan.dueOn)
        let doer = Doer.person(principal)
        let receipt = Receipt(
            row: row, event: EventRow(decision, names: doer.names(on: row)), parties: beginning.partyRows,
            actions: actions(on: row, for: doer), isStillVisible: true)
        return (receipt, decision, plan)
    }
}

extension EventRow {
    /// The event of a decision as it will be read back.
    init(_ decision: Decision, names: (person: String, standsFor: PersonName?, unit: String)) {
        let event = decision.event
        self.init(
            caseID: event.caseID, version: event.version, command: event.command, from: event.from, to: event.to,
            actor: event.actor, actorName: names.person, standsFor: names.standsFor, actorUnitName: names.unit,
            holder: event.holder, at: event.at, fact: event.fact.json,
            words: decision.words.isEmpty ? nil : decision.words.json)
    }
}
