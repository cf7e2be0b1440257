// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import Postgres

extension CaseRow {
    static let columns: SQL = """
        c.id, c.version, c.stage, c.level, c.region_code, c.first_level, c.holder_unit, c.holder_person, c.first_unit, \
        c.first_person, c.risk, c.source, c.dispute_type, c.urgency, c.requested_on, c.registered_at, c.parties, \
        c.applicants, c.consents, c.number_unit, c.number_year, c.number_serial, c.accepted_on, c.mediating_since, \
        c.sessions, c.transfer_to, c.transfer_consents, c.transfer_help_only, c.moves, c.returns, c.agreement_version, \
        c.agreed_on, c.follow_ups, c.ending, c.ended_on, c.closed_on, c.reopenings, c.due_on, c.region_lft, c.code, \
        c.number, c.title, c.summary, c.place, holder_unit.name, holder_person.name, region.name
        """
    static let joins: SQL = """
        join unit holder_unit on holder_unit.id = c.holder_unit
        join person holder_person on holder_person.id = c.holder_person
        join region on region.code = c.region_code
        """

    /// Reads `columns`; the items of an agreement are rows of their own and come later.
    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        self.init(
            state: try MediationCase(row), regionLft: try row.decode(Int32.self, at: 38),
            code: try row.decode(String.self, at: 39), numberText: try row.decode(String?.self, at: 40),
            title: try row.decode(String.self, at: 41), summary: try row.decode(String.self, at: 42),
            place: try row.decode(String.self, at: 43), holderUnitName: try row.decode(String.self, at: 44),
            holderPersonName: try row.decode(String.self, at: 45), regionName: try row.decode(String.self, at: 46))
    }
}

extension MediationCase {
    /// Reads the first 38 of `CaseRow.columns`.
    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        self.init(
            id: try row.decode(CaseID.self, at: 0), version: try row.decode(Int32.self, at: 1),
            stage: try row.decode(Stage.self, at: 2), level: try row.decode(Level.self, at: 3),
            region: try row.decode(RegionCode.self, at: 4), firstLevel: try row.decode(Level.self, at: 5),
            holder: Holder(
                unit: try row.decode(UnitID.self, at: 6), person: try row.decode(PersonID.self, at: 7)),
            firstHolder: Holder(
                unit: try row.decode(UnitID.self, at: 8), person: try row.decode(PersonID.self, at: 9)),
            risk: try row.decode(Risk.self, at: 10), source: try row.decode(Source.self, at: 11),
            type: try row.decode(DisputeType.self, at: 12), urgency: try row.decode(Urgency.self, at: 13),
            requestedOn: try row.decode(LegalDay.self, at: 14), registeredAt: try row.decode(Timestamp.self, at: 15),
            parties: try row.decode(PartySet.self, at: 16), applicants: try row.decode(PartySet.self, at: 17),
            consents: try row.decode(PartySet.self, at: 18), number: try CaseNumber(row, from: 19),
            acceptedOn: try row.decode(LegalDay?.self, at: 22), mediatingSince: try row.decode(LegalDay?.self, at: 23),
            sessions: Int(try row.decode(Int32.self, at: 24)), transfer: try PendingTransfer(row, from: 25),
            moves: Int(try row.decode(Int32.self, at: 28)), returns: Int(try row.decode(Int32.self, at: 29)),
            agreementVersion: try row.decode(Int32?.self, at: 30), agreedOn: try row.decode(LegalDay?.self, at: 31),
            items: [], followUps: Int(try row.decode(Int32.self, at: 32)),
            ending: try row.decode(Ending?.self, at: 33), endedOn: try row.decode(LegalDay?.self, at: 34),
            closedOn: try row.decode(LegalDay?.self, at: 35),
            reopenings: Int(try row.decode(Int32.self, at: 36)), dueOn: try row.decode(LegalDay?.self, at: 37))
    }
}

extension CaseNumber {
    init?(_ row: borrowing RowCursor, from column: Int) throws(DecodingFailure) {
        guard let unit = try row.decode(UnitID?.self, at: column) else { return nil }
        self.init(
            unit: unit, year: try row.decode(Int32.self, at: column + 1),
            serial: try row.decode(Int32.self, at: column + 2))
    }
}

extension PendingTransfer {
    init?(_ row: borrowing RowCursor, from column: Int) throws(DecodingFailure) {
        guard let unit = try row.decode(UnitID?.self, at: column) else { return nil }
        self.init(
            to: unit, consents: try row.decode(PartySet.self, at: column + 1),
            isHelpOnly: try row.decode(Bool.self, at: column + 2))
    }
}
