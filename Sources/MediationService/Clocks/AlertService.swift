// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// What a person is told on the first page: what waits now, and how much it was this morning.
package struct TodaysAlerts: Hashable, Sendable {
    package let alerts: [AlertLine]
    /// `nil` on days of rest, and when there was nothing to tell.
    package let digest: DigestLine?
}

/// What people are told about limits of time, each with what they can do about it.
package struct AlertService: Sendable {
    /// More alerts than this are no list that anybody works through.
    package static let limit = 200

    private let database: Database

    package init(database: Database) { self.database = database }

    /// What this person is told now: danger first, then the nearest end. Empty for whoever works on no cases.
    package func mine(limit: Int = limit, as principal: Principal) async throws -> [AlertLine] {
        guard principal.may(.workOnCases) else { return [] }
        let scope = principal.scope
        let options = TransactionOptions(name: "alerts", access: .readOnly, settings: scope.settings)
        let limit = Int32(min(max(limit, 1), Self.limit))
        return try await database.transaction(options) { transaction in
            try transaction.commit(AlertsWaiting(county: scope.county, limit: limit))
        }
    }

    /// The same, with the digest of a day, in one round trip.
    package func today(_ day: LegalDay, limit: Int, as principal: Principal) async throws -> TodaysAlerts {
        guard principal.may(.workOnCases) else { return TodaysAlerts(alerts: [], digest: nil) }
        let scope = principal.scope
        let options = TransactionOptions(name: "alerts", access: .readOnly, settings: scope.settings)
        let limit = Int32(min(max(limit, 1), Self.limit))
        return try await database.transaction(options) { transaction in
            let (alerts, digest) = try transaction.commit(
                AlertsWaiting(county: scope.county, limit: limit), DigestOfDay(person: principal.person, day: day))
            return TodaysAlerts(alerts: alerts, digest: digest.first)
        }
    }
}
