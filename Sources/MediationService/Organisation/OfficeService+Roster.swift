// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension OfficeService {
    /// Who may be asked to help: the roster of the own region and below.
    ///
    /// - Throws: `ServiceError.notFound` for whoever neither works on cases nor keeps the roster.
    package func helpers(as principal: Principal) async throws -> [HelperLine] {
        guard principal.may(.seeHelpers) else { throw ServiceError.notFound }
        return try await cases.database.query(HelpersWithin(regions: principal.regions, limit: 5_000))
    }

    func add(_ helper: NewHelper, as principal: Principal, in transaction: borrowing Transaction) throws -> Receipt {
        guard let place = try transaction.first(FindRegion(code: helper.region)),
            principal.regions.contains(place.range.lowerBound)
        else { throw ServiceError.office(.noSuchRegion) }
        guard try transaction.first(InsertHelper(helper: helper)) != nil else { throw ServiceError.notFound }
        return Receipt(unit: nil, person: nil, version: 1, cases: 0)
    }

    func end(helper id: Int32, as principal: Principal, in transaction: borrowing Transaction) throws -> Receipt {
        let ended = EndHelper(id: id, within: principal.regions, on: cases.clock.now.day)
        guard try transaction.first(ended) != nil else { throw ServiceError.notFound }
        return Receipt(unit: nil, person: nil, version: 2, cases: 0)
    }
}
