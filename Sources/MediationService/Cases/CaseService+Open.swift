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
        let now = clock.now
        let id = id ?? CaseID(at: now, random: .random(in: 0...UInt128.max))
        let scope = principal.scope
        let options = TransactionOptions(name: "open_case", settings: scope.settings)
        do {
            let receipt = try await database.transaction(options) { transaction in
                let place = try region(of: registration, for: principal, in: transaction)
                let receipt = try opened(registration, id: id, at: place, as: principal, now: now)
                var batch = Pipeline()
                if let request {
                    batch.add(
                        InsertAnswer(
                            scope: scope, key: request.key, requestHash: request.hash,
                            answer: request.answer(receipt.0),
                            at: now))
                }
                batch.add(InsertCase(row: receipt.0.row))
                batch.add(
                    InsertEvent(
                        event: receipt.1, words: Words(), county: scope.county, regionLft: receipt.0.row.regionLft,
                        previousHolder: nil))
                batch.add(
                    InsertParties(
                        county: scope.county, id: id, regionLft: receipt.0.row.regionLft, parties: registration.parties)
                )
                batch.add(InsertOutbox(county: scope.county, id: id, version: 1))
                _ = try transaction.commit(batch)
                return receipt.0
            }
            return .done(receipt)
        } catch let error as PostgresError {
            return try await recover(from: error, request: request, as: principal)
        }
    }

    private func region(
        of registration: Registration, for principal: Principal, in transaction: borrowing Transaction
    ) throws -> RegionPlace? {
        if registration.region == principal.region {
            return RegionPlace(name: principal.regionName, range: principal.regions)
        }
        guard registration.region.county == principal.county,
            let place = try transaction.first(FindRegion(code: registration.region)),
            principal.regions.contains(place.range.lowerBound)
        else { return nil }
        return place
    }

    private func opened(
        _ registration: Registration, id: CaseID, at place: RegionPlace?, as principal: Principal, now: Timestamp
    ) throws -> (Receipt, CaseEvent) {
        let actor = principal.actor(at: nil)
        let decision: Decision
        do {
            decision = try decide(
                .register(registration), on: nil, by: actor, at: now,
                in: Surroundings(newCase: id, isRegionWithin: place != nil))
        } catch {
            throw ServiceError.refused(
                error, allowed: Transitions.available(in: nil, to: actor.relation(to: nil)), version: nil)
        }
        guard let place else { throw ServiceError.notFound }
        let row = CaseRow(
            state: decision.next, regionLft: place.range.lowerBound, code: CaseCode(id).description, numberText: nil,
            title: registration.title, summary: registration.summary, place: registration.place,
            holderUnitName: principal.unitName, holderPersonName: principal.name, regionName: place.name)
        let parties = registration.parties.enumerated().map { index, party in
            PartyRow(number: index + 1, side: party.side, name: party.name, phone: party.phone)
        }
        let receipt = Receipt(
            row: row, event: EventRow(decision, actor: principal), parties: parties,
            actions: actions(on: row, for: principal))
        return (receipt, decision.event)
    }
}

extension Registration {
    /// "张三 与 李四": how lists call the case. More than two names of a side become "等".
    var title: String {
        func names(_ side: Side) -> String {
            let names = parties.filter { $0.side == side }.map(\.name)
            return names.prefix(2).joined(separator: "、") + (names.count > 2 ? "等" : "")
        }
        return "\(names(.applicant)) 与 \(names(.respondent))"
    }
}

extension EventRow {
    /// The event of a decision as it will be read back.
    init(_ decision: Decision, actor: Principal) {
        let event = decision.event
        self.init(
            caseID: event.caseID, version: event.version, command: event.command, from: event.from, to: event.to,
            actor: event.actor, actorName: actor.name, actorUnitName: actor.unitName, holder: event.holder,
            at: event.at,
            fact: event.fact.json, words: decision.words.isEmpty ? nil : decision.words.json)
    }
}
