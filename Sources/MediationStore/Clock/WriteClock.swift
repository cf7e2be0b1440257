// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The row that a clock belongs to.
package struct ClockPlace: Hashable, Sendable {
    package let county: CountyCode
    package let id: CaseID
    package let regionLft: Int32

    package init(county: CountyCode, id: CaseID, regionLft: Int32) {
        self.county = county
        self.id = id
        self.regionLft = regionLft
    }
}

extension Pipeline {
    /// Writes what has changed about the clocks of a case.
    ///
    /// - Parameter now: steps that have passed by then are overtaken, but for the last.
    package mutating func add(_ changes: [ClockChange], at place: ClockPlace, now: Timestamp) {
        for change in changes {
            switch change {
            case .schedule(let clock): add(ScheduleClock(place: place, clock: clock, now: now))
            case .hand(let clock): add(HandClock(place: place, clock: clock))
            case .drop(let key): add(DropClock(place: place, key: key))
            }
        }
    }
}

/// Begins to watch a clock, or watches it by other days: what was said before is forgotten.
package struct ScheduleClock: Statement {
    package static let name: StaticString = "schedule_clock"
    package let place: ClockPlace
    package let clock: OpenClock
    package let now: Timestamp

    package init(place: ClockPlace, clock: OpenClock, now: Timestamp) {
        self.place = place
        self.clock = clock
        self.now = now
    }

    package var sql: SQL {
        let next = Int16((clock.nextStep(at: now) ?? 0) + 1)
        return """
            insert into open_clock (
                county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
                step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
            select \(place.county), \(place.id), \(clock.key.kind), \(Int16(clock.key.subject)), \(place.regionLft),
                \(clock.startedAt), \(clock.dueAt), \(clock.dueOn), \(clock.stepInstants), \(clock.stepAlerts),
                \(clock.stepClimbs), \(next), \(clock.lapse), owner.unit, owner.person, owner.unit, owner.person
            from \(clock.owner.row(in: place.county))
            on conflict (county_code, case_id, kind, subject) do update set
                region_lft = excluded.region_lft, started_at = excluded.started_at, due_at = excluded.due_at,
                due_on = excluded.due_on, step_at = excluded.step_at, step_alert = excluded.step_alert,
                step_climb = excluded.step_climb, next_step = excluded.next_step, held_until = null,
                lapse = excluded.lapse, owner_unit = excluded.owner_unit, owner_person = excluded.owner_person,
                alert = null, raised_at = null, climb = 0, addressee_unit = excluded.addressee_unit,
                addressee_person = excluded.addressee_person
            """
    }
}

/// Leaves the days of a clock alone: somebody else has to act now, or the program has done its part. What was said is
/// said to the new owner.
package struct HandClock: Statement {
    package static let name: StaticString = "hand_clock"
    package let place: ClockPlace
    package let clock: OpenClock

    package init(place: ClockPlace, clock: OpenClock) {
        self.place = place
        self.clock = clock
    }

    private static let stays: SQL = "(c.owner_unit, c.owner_person) is not distinct from (owner.unit, owner.person)"

    package var sql: SQL {
        """
        update open_clock c set
            lapse = \(clock.lapse), held_until = null, owner_unit = owner.unit, owner_person = owner.person,
            climb = case when \(Self.stays) then climb else 0 end,
            addressee_unit = case when \(Self.stays) then addressee_unit else owner.unit end,
            addressee_person = case when \(Self.stays) then addressee_person else owner.person end
        from \(clock.owner.row(in: place.county))
        where c.county_code = \(place.county) and c.case_id = \(place.id) and c.kind = \(clock.key.kind)
            and c.subject = \(Int16(clock.key.subject))
        """
    }
}

/// Nothing is owed any more.
package struct DropClock: Statement {
    package static let name: StaticString = "drop_clock"
    package let place: ClockPlace
    package let key: ClockKey

    package init(place: ClockPlace, key: ClockKey) {
        self.place = place
        self.key = key
    }

    package var sql: SQL {
        """
        delete from open_clock
        where county_code = \(place.county) and case_id = \(place.id) and kind = \(key.kind)
            and subject = \(Int16(key.subject))
        """
    }
}
