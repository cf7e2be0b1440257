// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The first row of a case. Its event must follow in the same transaction: a deferred key looks for it at the end.
package struct InsertCase: Statement {
    package static let name: StaticString = "insert_case"
    package let row: CaseRow

    package init(row: CaseRow) { self.row = row }

    package var sql: SQL {
        let state = row.state
        return """
            insert into mediation_case (
                county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
                first_unit, first_person, awaited_unit, awaited_person, risk, source, dispute_type, urgency,
                requested_on, registered_at, parties, applicants, consents, sessions, moves, returns, follow_ups,
                reopenings, due_on, code, title, summary, place)
            values (
                \(state.region.county), \(state.id), \(state.version), \(state.stage), \(state.level), \(state.region),
                \(row.regionLft), \(state.firstLevel), \(state.holder.unit), \(state.holder.person),
                \(state.firstHolder.unit), \(state.firstHolder.person), \(state.awaitedUnit), \(state.awaitedPerson),
                \(state.risk), \(state.source), \(state.type), \(state.urgency), \(state.requestedOn),
                \(state.registeredAt), \(state.parties), \(state.applicants), \(state.consents), 0, 0, 0, 0, 0,
                \(state.dueOn), \(row.code), \(row.title), \(row.summary), \(row.place))
            """
    }
}

/// Moves the row to where its last event led; touches no row when somebody else was faster.
package struct UpdateCase: Statement {
    package static let name: StaticString = "update_case"
    package let state: MediationCase
    package let numberText: String?

    package init(state: MediationCase, numberText: String?) {
        self.state = state
        self.numberText = numberText
    }

    package var sql: SQL {
        """
        update mediation_case set
            version = \(state.version), stage = \(state.stage), level = \(state.level),
            holder_unit = \(state.holder.unit), holder_person = \(state.holder.person),
            awaited_unit = \(state.awaitedUnit), awaited_person = \(state.awaitedPerson), risk = \(state.risk),
            consents = \(state.consents), number = \(numberText), number_unit = \(state.number?.unit),
            number_year = \(state.number?.year), number_serial = \(state.number?.serial),
            accepted_on = \(state.acceptedOn), mediating_since = \(state.mediatingSince),
            sessions = \(Int32(state.sessions)), transfer_to = \(state.transfer?.to),
            transfer_consents = \(state.transfer?.consents), transfer_help_only = \(state.transfer?.isHelpOnly),
            moves = \(Int32(state.moves)), returns = \(Int32(state.returns)),
            agreement_version = \(state.agreementVersion), agreed_on = \(state.agreedOn),
            follow_ups = \(Int32(state.followUps)), ending = \(state.ending), ended_on = \(state.endedOn),
            closed_on = \(state.closedOn), reopenings = \(Int32(state.reopenings)), due_on = \(state.dueOn)
        where county_code = \(state.region.county) and id = \(state.id) and version = \(state.version - 1)
        """
    }
}

/// Appends an event. After a lost race the version is taken, and the primary key refuses it.
package struct InsertEvent: Statement {
    package static let name: StaticString = "insert_event"
    package let event: CaseEvent
    package let words: Words
    package let county: CountyCode
    package let regionLft: Int32
    /// The holder before this event; `nil` for the first.
    package let previousHolder: Holder?

    package init(event: CaseEvent, words: Words, county: CountyCode, regionLft: Int32, previousHolder: Holder?) {
        self.event = event
        self.words = words
        self.county = county
        self.regionLft = regionLft
        self.previousHolder = previousHolder
    }

    package var sql: SQL {
        """
        insert into case_event (
            county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
            prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words)
        values (
            \(county), \(event.caseID), \(event.version), \(event.from?.stage.rawValue ?? "none"),
            \(event.from?.level.rawValue ?? "none"), \(event.command), \(event.to.stage), \(event.to.level),
            \(event.actor.unit), \(event.actor.person), \(previousHolder?.unit), \(previousHolder?.person),
            \(event.holder.unit), \(event.holder.person), \(event.at), \(regionLft),
            \(JSONB(utf8: event.fact.json)), \(words.isEmpty ? nil : JSONB(utf8: words.json)))
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
    package let parties: [NewParty]

    package init(county: CountyCode, id: CaseID, regionLft: Int32, parties: [NewParty]) {
        self.county = county
        self.id = id
        self.regionLft = regionLft
        self.parties = parties
    }

    package var sql: SQL {
        """
        insert into case_party (county_code, case_id, party, side, name, phone, region_lft)
        select \(county), \(id), row_number() over (order by given.position), given.side, given.name, given.phone,
            \(regionLft)
        from unnest(\(parties.map(\.side.rawValue)), \(parties.map(\.name)), \(parties.map(\.phone)))
            with ordinality as given (side, name, phone, position)
        """
    }
}

/// All promises of an agreement in one statement.
package struct InsertItems: Statement {
    package static let name: StaticString = "insert_items"
    package let state: MediationCase
    package let regionLft: Int32
    package let terms: [Term]

    package init(state: MediationCase, regionLft: Int32, terms: [Term]) {
        self.state = state
        self.regionLft = regionLft
        self.terms = terms
    }

    package var sql: SQL {
        """
        insert into performance_item (
            county_code, case_id, agreement_version, item, obligor, promise, amount, due_on, region_lft)
        select \(state.region.county), \(state.id), \(state.version), given.position, given.obligor, given.promise,
            given.amount, given.due_on, \(regionLft)
        from unnest(
            \(terms.map { Int16($0.obligor.rawValue) }), \(terms.map(\.promise)), \(terms.map(\.amount)),
            \(terms.map { PostgresDate(daysSince1970: $0.due.daysSince1970) }))
            with ordinality as given (obligor, promise, amount, due_on, position)
        """
    }
}

/// Marks one promise as kept.
package struct MarkItemPerformed: Statement {
    package static let name: StaticString = "mark_item_performed"
    package let state: MediationCase
    package let item: Int
    package let on: LegalDay

    package init(state: MediationCase, item: Int, on: LegalDay) {
        self.state = state
        self.item = item
        self.on = on
    }

    package var sql: SQL {
        """
        update performance_item set performed_on = \(on)
        where county_code = \(state.region.county) and case_id = \(state.id)
            and agreement_version = \(state.agreementVersion) and item = \(Int16(item)) and performed_on is null
        """
    }
}
