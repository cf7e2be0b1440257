// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A day of rest or of making up, by the words of the file that it came from.
package struct WorkDay: Hashable, Sendable {
    package let day: LegalDay
    /// `off` or `work`.
    package let kind: String
    package let festival: String?

    package init(day: LegalDay, kind: String, festival: String?) {
        self.day = day
        self.kind = kind
        self.festival = festival
    }
}

/// The days that were brought in, in their order.
package struct FindWorkDays: Statement {
    package static let name: StaticString = "find_work_days"

    package init() {}

    package var sql: SQL { "select day, kind, festival from work_day order by day" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> WorkDay {
        let (day, kind, festival) = try row.decode(LegalDay.self, String.self, String?.self)
        return WorkDay(day: day, kind: kind, festival: festival)
    }
}

/// Writes days; the latest word on a day counts.
package struct UpsertWorkDays: Statement {
    package static let name: StaticString = "upsert_work_days"
    package let days: [WorkDay]
    package let at: Timestamp

    package init(days: [WorkDay], at: Timestamp) {
        self.days = days
        self.at = at
    }

    package var sql: SQL {
        """
        insert into work_day (day, kind, festival, imported_at)
        select given.day, given.kind, given.festival, \(at)
        from unnest(
            \(days.map { PostgresDate(daysSince1970: $0.day.daysSince1970) }), \(days.map(\.kind)),
            \(days.map(\.festival))) as given (day, kind, festival)
        on conflict (day) do update set
            kind = excluded.kind, festival = excluded.festival, imported_at = excluded.imported_at,
            imported_by = excluded.imported_by
        """
    }
}
