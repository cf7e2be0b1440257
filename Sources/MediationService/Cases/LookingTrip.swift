// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// How somebody looks at a case.
struct Look: Sendable {
    let id: CaseID
    let principal: Principal
    /// By the door for drawn call-backs, in the stead of the person's own region.
    let throughDoor: Bool
    /// When the line of the access log is written; `nil` when today's was written before.
    let loggedAt: Timestamp?
}

/// The statements that load a case to be looked at, in one round trip.
struct LookingTrip {
    private(set) var pipeline = Pipeline()
    private let look: Look
    private let vault: Vault
    private let heads: Pipeline.Slot<FindCase>
    private let events: Pipeline.Slot<EventsOfCase>
    private let parties: Pipeline.Slot<PartiesOfCase>
    private let items: Pipeline.Slot<ItemsOfCase>

    init(_ look: Look, vault: Vault) {
        self.look = look
        self.vault = vault
        let county = look.principal.county
        if look.throughDoor { pipeline.add(EnterCallBack(county: county, id: look.id)) }
        heads = pipeline.add(FindCase(county: county, id: look.id))
        events = pipeline.add(EventsOfCase(county: county, id: look.id))
        parties = pipeline.add(PartiesOfCase(county: county, id: look.id))
        items = pipeline.add(ItemsOfCase(county: county, id: look.id))
    }

    /// What the person sees; `nil` when there is no such case, or it is none of this person's business.
    func view(of results: PipelineResults) throws -> CaseView? {
        guard let head = try results.rows(of: heads).first else { return nil }
        let history = try results.rows(of: events)
        let (id, county) = (look.id, look.principal.county)
        let row = head.row(try history.folded(), place: try vault.open(place: head.place, of: id, in: county))
        let actor = look.principal.actor(at: row.regionLft)
        guard actor.mayKnow(row.state, isReader: head.isReader) else { return nil }
        let relation = actor.relation(to: row.state)
        let people = try results.rows(of: parties).map { try vault.masked($0, of: id, in: county) }
        return CaseView(
            row: row, parties: people, items: try results.rows(of: items), events: history,
            relation: relation, actions: Transitions.available(for: actor, on: row.state))
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
