// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import Postgres

/// What the row of a case tells people; what decisions need is the fold of its events.
package struct CaseHead: Hashable, Sendable {
    package let version: Int32
    let regionLft: Int32
    let code: String
    let numberText: String?
    let title: String
    let summary: String
    package let place: StoredText
    /// The case is sensitive, and the person of the transaction is on the list of those who may read it.
    package let isReader: Bool
    let dueOn: LegalDay?
    let holderUnitName: String
    let holderPersonName: String
    let regionName: String

    static let columns: SQL = """
        c.version, c.region_lft, c.code, c.number, c.title, c.summary, c.place, c.due_on, holder_unit.name, \
        holder_person.name, region.name, c.place_sealed, \
        c.tier <> 'ordinary' and reads_case(c.county_code, c.id)
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        version = try row.decode(Int32.self, at: 0)
        regionLft = try row.decode(Int32.self, at: 1)
        code = try row.decode(String.self, at: 2)
        numberText = try row.decode(String?.self, at: 3)
        title = try row.decode(String.self, at: 4)
        summary = try row.decode(String.self, at: 5)
        place = try StoredText(row, plain: 6, sealed: 11) ?? .plain("")
        dueOn = try row.decode(LegalDay?.self, at: 7)
        holderUnitName = try row.decode(String.self, at: 8)
        holderPersonName = try row.decode(String.self, at: 9)
        regionName = try row.decode(String.self, at: 10)
        isReader = try row.decode(Bool.self, at: 12)
    }

    /// The case with its state.
    ///
    /// - Parameter place: opened.
    package func row(_ state: MediationCase, place: String) -> CaseRow {
        CaseRow(
            state: state, regionLft: regionLft, code: code, numberText: numberText, title: title, summary: summary,
            place: place, holderUnitName: holderUnitName, holderPersonName: holderPersonName, regionName: regionName,
            dueOn: dueOn)
    }
}

extension CaseRow {
    static let joins: SQL = """
        join unit holder_unit on holder_unit.id = c.holder_unit
        join person holder_person on holder_person.id = c.holder_person
        join region on region.code = c.region_code
        """
}
