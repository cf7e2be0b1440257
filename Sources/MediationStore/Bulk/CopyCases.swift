// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Cases that were played in memory, on their way into the tables of cases.
///
/// The columns are those of `InsertCase`, `InsertEvent` and the statements beside them, from the same values.
package struct CopyCases: Sendable {
    private let cases: [BookedCase]
    /// The units that stand for counties, to whom some clocks belong.
    private let countyUnits: [CountyCode: UnitID]

    package init(_ cases: [BookedCase], countyUnits: [CountyCode: UnitID]) {
        self.cases = cases
        self.countyUnits = countyUnits
    }

    /// - Returns: how many events were written.
    @discardableResult
    package func write(in transaction: borrowing Transaction) throws -> Int {
        try transaction.copyIn(Self.heads, rows: cases) { booked, rows in Self.addHead(of: booked, to: &rows) }
        let events = try transaction.copyIn(Self.events, rows: cases) { booked, rows in
            for event in booked.events { Self.add(event, of: booked, to: &rows) }
        }
        try transaction.copyIn(Self.parties, rows: cases) { booked, rows in Self.addParties(of: booked, to: &rows) }
        try transaction.copyIn(Self.items, rows: cases) { booked, rows in Self.addItems(of: booked, to: &rows) }
        try transaction.copyIn(Self.clocks, rows: cases) { booked, rows in addClocks(of: booked, to: &rows) }
        return events
    }

    private static let heads = CopyCommand(
        "copy_cases",
        """
        copy mediation_case (
            county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
            awaited_unit, awaited_person, risk, dispute_type, begun_at, registered_at, requested_on, rules, due_on,
            code, title, summary, place_sealed, sealing_key, number, number_unit, number_year, number_serial,
            transfer_direction, transfer_to, caller_unit, merged_into, tier)
        from stdin (format binary)
        """)

    private static func addHead(of booked: BookedCase, to rows: inout CopyRowWriter) {
        let row = booked.row
        let columns = CaseColumns(row.state, dueOn: row.dueOn)
        rows.append(
            columns.region.county, row.state.id, columns.version, columns.stage, columns.level, columns.region,
            row.regionLft, columns.firstLevel, columns.holder.unit, columns.holder.person, columns.awaitedUnit,
            columns.awaitedPerson, columns.risk, columns.type, columns.begunAt, columns.registeredAt,
            columns.requestedOn, columns.rules, columns.dueOn, row.code, row.title, row.summary, booked.place.cell,
            booked.place.key, row.numberText, columns.number?.unit, columns.number?.year, columns.number?.serial,
            columns.direction, columns.transferTo, columns.caller, columns.mergedInto, columns.tier)
    }

    private static let events = CopyCommand(
        "copy_events",
        """
        copy case_event (
            county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit,
            actor_person, prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact,
            words, commitment, salt, tier, prev_hash, hash)
        from stdin (format binary)
        """)

    private static func add(_ booked: BookedEvent, of owner: BookedCase, to rows: inout CopyRowWriter) {
        let event = booked.event
        rows.append(
            owner.row.state.region.county, event.caseID, event.version, event.from?.stage.rawValue ?? "none",
            event.from?.level.rawValue ?? "none", event.command, event.to.stage, event.to.level, event.actor.unit,
            event.actor.person, booked.previousHolder?.unit, booked.previousHolder?.person, event.holder.unit,
            event.holder.person, event.at, owner.row.regionLft, JSONB(utf8: booked.fact),
            booked.words.map(JSONB.init(utf8:)), booked.commitment?.value, booked.commitment?.salt,
            owner.row.state.tier, booked.previousHash, booked.hash)
    }
}

extension CopyCases {
    private static let parties = CopyCommand(
        "copy_parties",
        """
        copy case_party (
            county_code, case_id, party, side, name, phone_sealed, phone_index, id_number_sealed, id_number_index,
            sealing_key, region_lft, tier)
        from stdin (format binary)
        """)

    private static func addParties(of booked: BookedCase, to rows: inout CopyRowWriter) {
        for (index, party) in booked.parties.enumerated() {
            rows.append(
                booked.row.state.region.county, booked.row.state.id, Int16(index + 1), party.side, party.name,
                party.phone?.cell, party.phone?.index, party.identityNumber?.cell, party.identityNumber?.index,
                party.key, booked.row.regionLft, booked.row.state.tier)
        }
    }

    private static let items = CopyCommand(
        "copy_items",
        """
        copy performance_item (
            county_code, case_id, agreement_version, item, obligor, promise, amount, due_on, state, performed_on,
            region_lft, tier)
        from stdin (format binary)
        """)

    private static func addItems(of booked: BookedCase, to rows: inout CopyRowWriter) {
        for (item, promise) in booked.items {
            rows.append(
                booked.row.state.region.county, booked.row.state.id, item.key.agreement, Int16(item.key.number),
                item.obligor, promise, item.amount, item.due, item.state, item.performedOn, booked.row.regionLft,
                booked.row.state.tier)
        }
    }

    private static let clocks = CopyCommand(
        "copy_clocks",
        """
        copy open_clock (
            county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
            step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
        from stdin (format binary)
        """)

    private func addClocks(of booked: BookedCase, to rows: inout CopyRowWriter) {
        let county = booked.row.state.region.county
        for clock in booked.clocks {
            // Everything that was to be said since the case came to stand here is said by the sweeper.
            let next = Int16((clock.nextStep(at: clock.startedAt) ?? 0) + 1)
            let (unit, person) = (clock.owner.unit ?? countyUnits[county], clock.owner.person)
            rows.append(
                county, booked.row.state.id, clock.key.kind, Int16(clock.key.subject), booked.row.regionLft,
                clock.startedAt, clock.dueAt, clock.dueOn, clock.stepInstants, clock.stepAlerts, clock.stepClimbs,
                next, clock.lapse, unit, person, unit, person)
        }
    }
}
