// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// A case with parties, agreement and history, in one round trip; in two for the unit that was drawn to ask.
    ///
    /// - Throws: `ServiceError.notFound` for cases that do not exist or are none of this person's business;
    ///   `HistoryFailure` when the stored events make no case.
    package func view(_ id: CaseID, as principal: Principal) async throws -> CaseView {
        if let view = try await view(id, as: principal, throughDoor: false) { return view }
        if let view = try await view(id, as: principal, throughDoor: true) { return view }
        throw ServiceError.notFound
    }

    /// - Parameter throughDoor: by the door for drawn call-backs, in the stead of the person's own region.
    private func view(_ id: CaseID, as principal: Principal, throughDoor: Bool) async throws -> CaseView? {
        let scope = principal.scope
        // One snapshot for all statements: a case that moves meanwhile is seen before or after, and not between.
        let options = TransactionOptions(
            name: "view_case", isolation: .repeatableRead, access: .readOnly, settings: scope.settings)
        return try await database.transaction(options) { transaction in
            let county = scope.county
            var trip = Pipeline()
            if throughDoor { trip.add(EnterCallBack(county: county, id: id)) }
            let heads = trip.add(FindCase(county: county, id: id))
            let events = trip.add(EventsOfCase(county: county, id: id))
            let parties = trip.add(PartiesOfCase(county: county, id: id))
            let items = trip.add(ItemsOfCase(county: county, id: id))
            let results = try transaction.commit(trip)
            guard let head = try results.rows(of: heads).first else { return nil }
            let history = try results.rows(of: events)
            let row = head.row(
                try history.folded(), place: try vault.open(place: head.place, of: id, in: county))
            let actor = principal.actor(at: row.regionLft)
            guard actor.mayKnow(row.state, isReader: head.isReader) else { return nil }
            let relation = actor.relation(to: row.state)
            let people = try results.rows(of: parties).map { try vault.masked($0, of: id, in: county) }
            return CaseView(
                row: row, parties: people, items: try results.rows(of: items), events: history,
                relation: relation, actions: Transitions.available(for: actor, on: row.state))
        }
    }
}

extension CaseView {
    /// - Parameter items: all promises that were ever written down in the case.
    fileprivate init(
        row: CaseRow, parties: [PartyRow], items: [ItemRow], events: [EventRow], relation: Relation,
        actions: [Command.Kind]
    ) {
        let owed = Set(row.state.items.map { ItemColumns($0).key })
        self.init(
            row: row, parties: parties, items: items.filter { owed.contains(ItemColumns($0).key) },
            draftItems: items.filter { $0.agreement == row.state.draft?.version }, events: events, relation: relation,
            actions: actions)
    }
}
