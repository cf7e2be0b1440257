// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore

/// Compares stored clocks with what the rules make of a case.
struct ClockMeasure: Sendable {
    let rules: RulesInForce
    /// The units that stand for counties.
    let countyUnits: [CountyCode: UnitID]

    /// What would have to be written so that the stored clocks are those of the plan; nothing when they are.
    ///
    /// - Parameter places: where the case may stand in the tree of regions; more than one where that is in doubt itself.
    func changes(to stored: [StoredClock], of state: MediationCase, at places: Int32...) -> [ClockChange] {
        let plan = rules.plan(of: state)
        let known = Dictionary(stored.map { ($0.key, $0) }) { first, _ in first }
        let countyUnit = countyUnits[state.region.county]
        let dropped = stored.filter { plan[$0.key] == nil }.map { ClockChange.drop($0.key) }
        let written = plan.clocks.filter { clock in
            known[clock.key].map { places.contains($0.regionLft) && $0.says(clock, countyUnit: countyUnit) } != true
        }
        return dropped + written.map(ClockChange.schedule)
    }
}
