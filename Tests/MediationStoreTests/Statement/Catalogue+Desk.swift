// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    static let keeping: [any Statement] = [
        KeepList(
            person: SmallCounty.mediator, unit: SmallCounty.villageUnit, listName: "急的", query: "risk=red",
            isShared: true, limit: 8)
    ]

    static var desk: [any Statement] {
        var filter = CaseFilter()
        filter.stage = .performed
        filter.risk = .green
        filter.level = .village
        filter.regions = SmallCounty.everywhere
        filter.holder = SmallCounty.mediator
        filter.dueBefore = "2030-01-01"
        return [
            NamedLists(person: SmallCounty.mediator, limit: 8),
            CountCases(county: SmallCounty.code, filter: filter, limit: 100),
            CountCases(county: SmallCounty.code, filter: CaseFilter(), limit: 100),
        ]
    }

    /// Nobody has called a department in this county.
    static let quiet: [any Statement] = [
        WhistlesBlown(county: SmallCounty.code, states: WhistleSheet.open.states, limit: 5),
        DropList(person: SmallCounty.mediator, id: 1),
    ]
}
