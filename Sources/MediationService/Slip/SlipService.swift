// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Paper slips: handing one to a party, and what whoever holds one may see and say.
package struct SlipService: Sendable {
    let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// A fresh slip for a party; the one that it held before opens nothing any more.
    ///
    /// - Throws: `ServiceError.notFound` for whoever does not work on the case, and for a party that it has not.
    package func issue(for party: PartyNumber, of id: CaseID, as principal: Principal) async throws -> SlipCode {
        let view = try await cases.view(id, as: principal)
        guard Self.issuers.contains(view.relation), view.row.state.parties.contains(party) else {
            throw ServiceError.notFound
        }
        let code = SlipCode(county: principal.county)
        let now = cases.clock.now
        let scope = principal.scope
        let options = TransactionOptions(name: "issue_slip", settings: scope.settings)
        try await cases.database.transaction(options) { transaction in
            var batch = Pipeline()
            batch.add(RevokeSlip(county: scope.county, id: id, party: party, at: now))
            batch.add(
                InsertSlip(
                    county: scope.county, codeHash: code.hash, id: id, party: party, at: now, by: principal.person))
            _ = try transaction.commit(batch)
        }
        return code
    }

    private static let tries = 4
    /// Those who hand slips to the parties.
    package static let issuers: [Relation] = [.holder, .director, .colleague]

    /// What the holder of a slip sees.
    ///
    /// - Throws: `ServiceError.notFound` for a code that opens nothing.
    package func view(_ code: SlipCode) async throws -> SlipView {
        let options = TransactionOptions(name: "view_slip", access: .readOnly)
        return try await cases.database.transaction(options) { transaction in
            guard let (id, party) = try transaction.query(EnterSlip(county: code.county, codeHash: code.hash)).first
            else { throw ServiceError.notFound }
            var trip = Pipeline()
            let heads = trip.add(FindCase(county: code.county, id: id))
            let events = trip.add(EventsOfCase(county: code.county, id: id))
            let items = trip.add(ItemsOfCase(county: code.county, id: id))
            let results = try transaction.commit(trip)
            guard let head = try results.rows(of: heads).first else { throw ServiceError.notFound }
            let history = try results.rows(of: events)
            return SlipView(
                // The party knows the place; nothing is opened that is not shown.
                row: head.row(try history.folded(), place: ""), items: try results.rows(of: items), events: history,
                party: party)
        }
    }

    /// Writes down what the holder of a slip says; whoever is responsible for the case owes an answer.
    ///
    /// - Throws: `ServiceError.notFound` for a code that opens nothing; `.refused` when the case hears nobody any more.
    package func hear(_ wish: PartyWish, words: String?, by code: SlipCode) async throws {
        let options = TransactionOptions(name: "enter_slip", access: .readOnly)
        let found = try await cases.database.transaction(options) { transaction in
            try transaction.query(EnterSlip(county: code.county, codeHash: code.hash)).first
        }
        guard let (id, party) = found else { throw ServiceError.notFound }
        let voice = Voice(party: party, wish: wish, words: words)
        // Whoever works on the case at the same moment may be faster; what a party says is not lost to that.
        for _ in 1..<Self.tries {
            do {
                try await cases.performAsSystem(.hearParty(voice), on: id, in: code.county)
                return
            } catch ServiceError.stale { continue }
        }
        try await cases.performAsSystem(.hearParty(voice), on: id, in: code.county)
    }
}
