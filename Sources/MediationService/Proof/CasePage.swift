// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// Some cases in the order of their key, with everything that is stored about each.
struct CasePage: Sendable {
    let cases: [CaseContents]
    /// Cases that have events and no row.
    let orphans: [CaseID]
    let through: WalkPosition

    /// - Returns: `nil` behind the last case, and behind the last event without one.
    init?(after: WalkPosition, limit: Int32, in transaction: borrowing Transaction) throws {
        let stored = try transaction.query(WalkCases(after: after, limit: limit))
        let end = WalkPosition(county: CountyCode(rawValue: .max), id: CaseID(rawValue: .max))
        let through = stored.last?.position ?? end
        guard after != end else { return nil }
        let (chains, parties, items, clocks, callBacks) = try transaction.pipeline(
            WalkChains(after: after, through: through), WalkParties(after: after, through: through),
            WalkItems(after: after, through: through), WalkClocks(after: after, through: through),
            WalkCallBacks(after: after, through: through))
        let (tallies, indexed) = try transaction.pipeline(
            WalkTallies(after: after, through: through), WalkSearch(after: after, through: through))
        if stored.isEmpty && chains.isEmpty { return nil }
        let chainsOf = Dictionary(grouping: chains, by: \.row.caseID)
        let partiesOf = Dictionary(grouping: parties, by: \.caseID)
        let itemsOf = Dictionary(grouping: items, by: \.caseID)
        let clocksOf = Dictionary(grouping: clocks, by: \.caseID)
        let talliesOf = Dictionary(grouping: tallies, by: \.caseID)
        let indexOf = Dictionary(indexed.map { ($0.caseID, $0) }) { first, _ in first }
        let callBacksOf = Dictionary(grouping: callBacks, by: \.caseID)
        cases = stored.map { row in
            let id = row.position.id
            return CaseContents(
                stored: row, chain: chainsOf[id] ?? [], parties: partiesOf[id]?.map(\.party) ?? [],
                items: itemsOf[id]?.map(\.item) ?? [], clocks: clocksOf[id] ?? [],
                callBacks: callBacksOf[id]?.map(\.callBack) ?? [],
                counted: Dictionary((talliesOf[id] ?? []).map { ($0.key, $0.amount) }, uniquingKeysWith: +),
                index: indexOf[id])
        }
        orphans = Set(chainsOf.keys).subtracting(stored.map(\.position.id)).sorted { $0.rawValue < $1.rawValue }
        self.through = through
    }
}
