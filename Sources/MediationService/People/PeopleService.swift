// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// Who works where. Names of colleagues are no secret within their region; what they work on is not told here.
package struct PeopleService: Sendable {
    /// A county has some hundred units; more people than this are not a list to be read.
    private static let limit: Int32 = 5_000

    let database: Database
    let clock: any Clock

    package init(database: Database, clock: any Clock) {
        self.database = database
        self.clock = clock
    }

    /// The people of the own unit and of all units below it.
    ///
    /// - Throws: `ServiceError.notFound` for whoever neither directs nor administers people.
    package func list(as principal: Principal) async throws -> [PersonLine] {
        guard principal.may(.seePeople) else { throw ServiceError.notFound }
        return try await database.query(PeopleWithin(regions: principal.regions, on: clock.now.day, limit: Self.limit))
    }

    /// Those to whom a case may be given within the own unit.
    package func colleagues(of principal: Principal) async throws -> [PersonLine] {
        guard principal.may(.workOnCases) else { return [] }
        return try await database.query(ColleaguesOf(unit: principal.unit, on: clock.now.day))
    }
}
