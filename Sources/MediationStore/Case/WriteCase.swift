// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The first row of a case. Its event must follow in the same transaction: a deferred key looks for it at the end.
package struct InsertCase: Statement {
    package static let name: StaticString = "insert_case"
    package let row: CaseRow
    package let place: SealedText

    package init(row: CaseRow, place: SealedText) {
        self.row = row
        self.place = place
    }

    package var sql: SQL {
        let columns = CaseColumns(row.state, dueOn: row.dueOn)
        return """
            insert into mediation_case (
                county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
                awaited_unit, awaited_person, risk, dispute_type, begun_at, registered_at, requested_on, rules, due_on,
                code, title, summary, place_sealed, sealing_key)
            values (
                \(columns.region.county), \(row.state.id), \(columns.version), \(columns.stage), \(columns.level),
                \(columns.region), \(row.regionLft), \(columns.firstLevel), \(columns.holder.unit),
                \(columns.holder.person), \(columns.awaitedUnit), \(columns.awaitedPerson), \(columns.risk),
                \(columns.type), \(columns.begunAt), \(columns.registeredAt), \(columns.requestedOn), \(columns.rules),
                \(columns.dueOn), \(row.code), \(row.title), \(row.summary), \(place.cell), \(place.key))
            """
    }
}

/// Moves the row to where its last event led; touches no row when somebody else was faster.
package struct UpdateCase: Statement {
    package static let name: StaticString = "update_case"
    package let row: CaseRow

    package init(row: CaseRow) { self.row = row }

    package var sql: SQL {
        let columns = CaseColumns(row.state, dueOn: row.dueOn)
        return """
            update mediation_case set
                version = \(columns.version), stage = \(columns.stage), level = \(columns.level),
                holder_unit = \(columns.holder.unit), holder_person = \(columns.holder.person),
                awaited_unit = \(columns.awaitedUnit), awaited_person = \(columns.awaitedPerson),
                risk = \(columns.risk), number = \(row.numberText), number_unit = \(columns.number?.unit),
                number_year = \(columns.number?.year), number_serial = \(columns.number?.serial),
                transfer_direction = \(columns.direction), transfer_to = \(columns.transferTo),
                caller_unit = \(columns.caller), merged_into = \(columns.mergedInto), due_on = \(columns.dueOn),
                tier = \(columns.tier)
            where county_code = \(columns.region.county) and id = \(row.state.id) and version = \(columns.version - 1)
            """
    }
}

/// What a lead is told when it becomes a case: who and who, what about, and when they asked. Written once.
package struct RegisterCase: Statement {
    package static let name: StaticString = "register_case"
    package let row: CaseRow
    package let place: SealedText

    package init(row: CaseRow, place: SealedText) {
        self.row = row
        self.place = place
    }

    package var sql: SQL {
        let columns = CaseColumns(row.state, dueOn: row.dueOn)
        return """
            update mediation_case set
                dispute_type = \(columns.type), registered_at = \(columns.registeredAt),
                requested_on = \(columns.requestedOn), title = \(row.title), summary = \(row.summary),
                place = '', place_sealed = \(place.cell), sealing_key = \(place.key)
            where county_code = \(columns.region.county) and id = \(row.state.id)
            """
    }
}

/// Appends an event behind the hash of the one before it. After a lost race the version is taken, and the primary key
/// refuses it.
package struct InsertEvent: Statement {
    package static let name: StaticString = "insert_event"
    package let event: CaseEvent
    package let words: Words
    package let county: CountyCode
    package let regionLft: Int32
    /// The holder before this event; `nil` for the first.
    package let previousHolder: Holder?
    /// To everything that the event says in people's words; `nil` when it says nothing.
    package let commitment: Commitment?
    /// How sensitive the case is once this has happened; `nil`: the database asks the case, which costs a look-up.
    package let tier: Tier?

    package init(
        event: CaseEvent, words: Words, county: CountyCode, regionLft: Int32, previousHolder: Holder?,
        commitment: Commitment? = nil, tier: Tier? = nil
    ) {
        self.event = event
        self.words = words
        self.county = county
        self.regionLft = regionLft
        self.previousHolder = previousHolder
        self.commitment = commitment
        self.tier = tier
    }

    package var sql: SQL {
        let form = EventForm(event, county: county, previousHolder: previousHolder, commitment: commitment?.value)
        return """
            insert into case_event (
                county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit,
                actor_person, prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact,
                words, commitment, salt, actor_stands_for, tier, prev_hash, hash)
            select
                \(county), \(event.caseID), \(event.version), \(event.from?.stage.rawValue ?? "none"),
                \(event.from?.level.rawValue ?? "none"), \(event.command), \(event.to.stage), \(event.to.level),
                \(event.actor.unit), \(event.actor.person), \(previousHolder?.unit), \(previousHolder?.person),
                \(event.holder.unit), \(event.holder.person), \(event.at), \(regionLft),
                \(JSONB(utf8: form.fact)), \(words.isEmpty ? nil : JSONB(utf8: words.json)), \(commitment?.value),
                \(commitment?.salt), \(event.standsFor), \(tier), before.hash,
                sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || \(form.bytes)::bytea)
            from (select) as this
            left join case_event before
                on before.county_code = \(county) and before.case_id = \(event.caseID)
                and before.version = \(event.version - 1)
            """
    }
}

/// Takes the next number of a unit in a year; the row stays locked until the transaction ends, so that no gap can form.
package struct TakeCaseNumber: Statement {
    package static let name: StaticString = "take_case_number"
    package let county: CountyCode
    package let unit: UnitID
    package let year: Int32

    package init(county: CountyCode, unit: UnitID, year: Int32) {
        self.county = county
        self.unit = unit
        self.year = year
    }

    package var sql: SQL {
        """
        with taken as (
            insert into case_number_counter (county_code, unit_id, year, last)
            values (\(county), \(unit), \(year), 1)
            on conflict (county_code, unit_id, year) do update set last = case_number_counter.last + 1
            returning unit_id, last
        )
        select taken.last, unit.short_name from taken join unit on unit.id = taken.unit_id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (serial: Int32, shortName: String)
    {
        try row.decode(Int32.self, String.self)
    }
}

/// All parties of a new case in one statement.
package struct InsertParties: Statement {
    package static let name: StaticString = "insert_parties"
    package let county: CountyCode
    package let id: CaseID
    package let regionLft: Int32
    package let parties: [SealedParty]
    /// How sensitive the case is; `nil`: the database asks the case, once for each party.
    package let tier: Tier?

    package init(county: CountyCode, id: CaseID, regionLft: Int32, parties: [SealedParty], tier: Tier? = nil) {
        self.county = county
        self.id = id
        self.regionLft = regionLft
        self.parties = parties
        self.tier = tier
    }

    package var sql: SQL {
        """
        insert into case_party (
            county_code, case_id, party, side, name, phone_sealed, phone_index, id_number_sealed, id_number_index,
            sealing_key, region_lft, tier)
        select \(county), \(id), row_number() over (order by given.position), given.side, given.name,
            given.phone, given.phone_index, given.id_number, given.id_number_index, given.key, \(regionLft),
            \(tier)
        from unnest(
            \(parties.map(\.side.rawValue)), \(parties.map(\.name)), \(Cells(parties.map { $0.phone?.cell })),
            \(Cells(parties.map { $0.phone?.index })), \(Cells(parties.map { $0.identityNumber?.cell })),
            \(Cells(parties.map { $0.identityNumber?.index })), \(parties.map(\.key)))
            with ordinality as given (
                side, name, phone, phone_index, id_number, id_number_index, key, position)
        """
    }
}
