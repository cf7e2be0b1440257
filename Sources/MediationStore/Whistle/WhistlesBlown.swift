// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// The whistles in the scope of the transaction that lie on a sheet, the latest first.
package struct WhistlesBlown: Statement {
    package static let name: StaticString = "whistles_blown"
    package let county: CountyCode
    package let states: [WhistleState]
    package let limit: Int32

    package init(county: CountyCode, states: [WhistleState], limit: Int32) {
        self.county = county
        self.states = states
        self.limit = limit
    }

    package var sql: SQL {
        """
        select w.case_id, c.title, w.department, w.kind, w.state, region.name, w.called_at, w.changed_at
        from whistle w
        join mediation_case c on c.county_code = w.county_code and c.id = w.case_id
        join region on region.code = c.region_code
        where w.county_code = \(county) and w.state = any (\(states.map(\.rawValue)))
        order by w.called_at desc, w.case_id, w.number
        limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> BlownWhistle {
        let (id, title, department, kind, state, region, called, changed) = try row.decode(
            CaseID.self, String.self, Department.self, WhistleKind.self, WhistleState.self, String.self,
            Timestamp.self, Timestamp.self)
        return BlownWhistle(
            caseID: id, title: title, department: department, kind: kind, state: state, regionName: region,
            calledAt: called, changedAt: changed)
    }
}
