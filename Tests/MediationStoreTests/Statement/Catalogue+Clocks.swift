// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let past = now.adding(seconds: -86_400)

    private static func place(_ id: CaseID) -> ClockPlace {
        ClockPlace(county: SmallCounty.code, id: id, regionLft: SmallCounty.villageLft)
    }

    private static func clock(_ kind: ClockKind, of subject: Int = 0, lapse: Command.Kind? = nil) -> OpenClock {
        OpenClock(
            ClockKey(kind, of: subject), startedAt: past, dueAt: past, dueOn: past.day,
            steps: [ClockStep(.overdue, at: past)],
            owner: .person(Holder(unit: SmallCounty.villageUnit, person: SmallCounty.mediator)), lapse: lapse)
    }

    private static func overdue(_ id: CaseID) -> DueLapse {
        DueLapse(place: place(id), key: ClockKey(.performance, of: 1))
    }

    /// One clock that is told of, and one that waits for the program.
    static func clocks(_ id: CaseID) -> [any Statement] {
        [
            ScheduleClock(place: place(id), clock: clock(.followUp), now: now),
            ScheduleClock(place: place(id), clock: clock(.performance, of: 1, lapse: .lapse), now: now),
            HandClock(place: place(id), clock: clock(.followUp)), RaiseAlerts(now: now, limit: 5),
        ]
    }

    static func told(_ id: CaseID) -> [any Statement] {
        [
            AlertsOfCase(county: SmallCounty.code, id: id), AlertsWaiting(county: SmallCounty.code, limit: 5),
            UnitsToWatch(county: SmallCounty.code),
            DueLapses(now: now, limit: 5), WalkClocks(after: .start, through: end), LockCases(after: .start, limit: 5),
            CountyUnits(), FindRuleStamp(),
        ]
    }

    static func endings(_ id: CaseID) -> [any Statement] {
        [
            HoldClock(due: overdue(id), until: now), DropClock(place: place(id), key: ClockKey(.followUp)),
            SetDueDay(county: SmallCounty.code, id: id, dueOn: nil),
            // Nothing was brought in.
            FindRulePacks(), FindWorkDays(),
        ]
    }

    static let imports: [any Statement] = [
        LockRules(),
        InsertRulePack(
            id: "990101-2026.2", regionPrefix: "990101", validFrom: "2026-03-11", validUntil: nil, content: "{}",
            at: now),
        UpsertWorkDays(days: [WorkDay(day: "2027-01-01", kind: "off", festival: nil)], at: now),
    ]
}
