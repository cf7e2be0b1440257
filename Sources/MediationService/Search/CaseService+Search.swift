// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// Cases that have all words of a query, the latest first; each search leaves a line in the access log.
    func search(
        _ terms: Set<String>, _ filter: CaseFilter, after: CaseID?, limit: Int, as principal: Principal
    ) async throws -> Page<CaseLine, CaseID> {
        let scope = principal.scope
        let county = scope.county
        // No finer than the own region; above a county there is one list anyway.
        let search = SearchCases(
            county: county, region: principal.region, lists: vault.searchLists(of: terms, in: county), filter: filter,
            after: after, limit: Int32(limit + 1))
        let now = clock.now
        let options = TransactionOptions(name: "search_cases", settings: scope.settings)
        return try await database.transaction(options) { transaction in
            let found = try transaction.query(search)
            var trip = Pipeline()
            let lines = trip.add(LinesOfCases(county: county, ids: found.filter(\.isHit).map(\.id)))
            accessLog.add(.search("words"), by: principal, at: now, to: &trip)
            let items = try transaction.commit(trip).rows(of: lines)
            // Where a search stopped before it found enough, the next page goes on.
            let rest = items.count > limit ? items[limit - 1].id : found.last { !$0.isHit }?.id
            return Page(items: Array(items.prefix(limit)), next: rest)
        }
    }

    /// Cases that are like one that the person is looking at: the same people, or the same kind at the same place.
    func similar(
        to subject: SearchSubject, _ id: CaseID, limit: Int32, in county: CountyCode
    ) -> SimilarCases {
        func terms(_ words: Set<String>) -> [Int64] { vault.searchKeys(of: words, in: county).terms }
        return SimilarCases(
            county: county, id: id, terms: terms(subject.terms), names: terms(subject.nameLikenesses),
            kind: terms([subject.kindLikeness]), limit: limit)
    }
}
