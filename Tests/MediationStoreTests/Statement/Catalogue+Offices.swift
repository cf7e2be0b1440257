// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let office = NewOffice(
        unit: SmallCounty.townshipUnit, role: .officer, from: "2026-03-01", until: nil)
    private static let everywhere = SmallCounty.everywhere

    /// Units, people and their terms of office.
    static func offices(_ id: CaseID) -> [any Statement] {
        [
            UnitsWithin(regions: everywhere, limit: 5), FindUnit(id: SmallCounty.villageUnit, within: everywhere),
            InsertUnit(
                unit: NewUnit(
                    region: SmallCounty.county, kind: .department, name: "县水利局", shortName: "水利", department: .water,
                    types: [.landForest]), level: .county, from: "2026-03-01"),
            UpdateUnit(id: SmallCounty.villageUnit, version: 1, name: "柳溪村调委会"),
            UnitInUse(id: SmallCounty.villageUnit, day: now.day),
            InsertPerson(person: NewPerson(name: "钱小红", username: "another", office: office)),
            LockPerson(id: SmallCounty.mediator, version: 1),
            OfficesOf(person: SmallCounty.mediator, within: everywhere),
            CasesHeld(person: SmallCounty.mediator, unit: SmallCounty.villageUnit), AllRegions(),
        ]
    }

    /// What changes an office, and leaves nothing to read.
    static func officeEndings(_ id: CaseID) -> [any Statement] {
        let whistle = Whistle(number: 1, kind: .emergency, department: .water, at: now)
        return [
            InsertOffice(
                person: SmallCounty.officer,
                office: NewOffice(
                    unit: SmallCounty.villageUnit, role: .director, from: "2026-03-01", until: "2026-03-31")),
            DateMainOffice(person: SmallCounty.officer, office: office),
            EndOffice(person: SmallCounty.officer, office: 1, until: now.day),
            InsertOfficeEvent(
                county: SmallCounty.code, at: now,
                actor: Holder(unit: SmallCounty.countyUnit, person: SmallCounty.leader), change: .endOffice,
                unit: nil, person: SmallCounty.officer, fact: "{}"),
            InsertWhistle(
                county: SmallCounty.code, id: id, whistle: whistle, need: "清淤", place: "水渠边",
                regionLft: SmallCounty.villageLft),
            UpdateWhistle(county: SmallCounty.code, id: id, whistle: whistle),
            // The mediator answers for no department.
            WhistlesHeard(county: SmallCounty.code, limit: 5),
            EnterWhistle(county: SmallCounty.code, id: id, number: 1),
            LockRegionImport(), BringInRegions(day: now.day, isRenumbering: false), LeaveCase(),
            // What is checked at the end must see the cases again.
            EnterCaseAsSystem(county: SmallCounty.code, id: id),
        ]
    }
}
