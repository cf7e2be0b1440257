// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What was said about the clocks of a case; nothing for clocks of which nothing was.
package struct AlertsOfCase: Statement {
    package static let name: StaticString = "alerts_of_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select o.kind, o.subject, o.alert, o.climb, o.raised_at, unit.name, person.name
        from open_clock o
        join unit on unit.id = o.addressee_unit
        left join person on person.id = o.addressee_person
        where o.county_code = \(county) and o.case_id = \(id) and o.alert is not null
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        key: ClockKey, alert: RaisedAlert
    ) {
        let (kind, subject, alert, climb, at, unit, person) = try row.decode(
            ClockKind.self, Int16.self, ClockStep.Alert.self, ClockStep.Climb.self, Timestamp.self, String.self,
            String?.self)
        let raised = RaisedAlert(alert: alert, climb: climb, at: at, unitName: unit, personName: person)
        return (ClockKey(kind, of: Int(subject)), raised)
    }
}

/// What the person of the transaction is told now, danger and the nearest end first.
package struct AlertsWaiting: Statement {
    package static let name: StaticString = "alerts_waiting"
    package let county: CountyCode
    package let limit: Int32

    package init(county: CountyCode, limit: Int32) {
        self.county = county
        self.limit = limit
    }

    package var sql: SQL {
        """
        select case_id, code, title, stage, risk, kind, subject, alert, climb, due_at, due_on, raised_at
        from alerts_waiting(\(county), \(limit))
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> AlertLine {
        AlertLine(
            caseID: try row.decode(CaseID.self, at: 0), code: try row.decode(String.self, at: 1),
            title: try row.decode(String.self, at: 2), stage: try row.decode(Stage.self, at: 3),
            risk: try row.decode(Risk.self, at: 4),
            key: ClockKey(try row.decode(ClockKind.self, at: 5), of: Int(try row.decode(Int16.self, at: 6))),
            alert: try row.decode(ClockStep.Alert.self, at: 7), climb: try row.decode(ClockStep.Climb.self, at: 8),
            dueAt: try row.decode(Timestamp?.self, at: 9), dueOn: try row.decode(LegalDay?.self, at: 10),
            raisedAt: try row.decode(Timestamp.self, at: 11))
    }
}
