// SPDX-License-Identifier: Apache-2.0
package import Postgres

/// Everybody who works on cases and is no director, in the order of their ids.
package struct CaseWorkers: Statement {
    package static let name: StaticString = "case_workers"

    package init() {}

    package var sql: SQL {
        """
        select \(PersonRow.columns)
        from person
        \(PersonRow.joins)
        where person.is_active and person.role in ('mediator', 'officer')
        order by person.id
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonRow { try PersonRow(row) }
}
