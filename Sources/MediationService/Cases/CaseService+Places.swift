// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// A county has some three hundred villages; a list that is longer is no list to choose from.
    private static let placeLimit: Int32 = 2_000

    /// The places for which this person may open a case: the own region first, then those below it in their order.
    package func places(as principal: Principal) async throws -> [RegionLine] {
        let own = RegionLine(code: principal.region, name: principal.regionName, range: principal.regions)
        // A village has nothing below it, and most cases are opened by villages.
        guard principal.level != .village else { return [own] }
        return try await database.query(RegionsWithin(range: principal.regions, limit: Self.placeLimit))
    }
}
