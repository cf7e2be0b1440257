// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension CaseService {
    /// How many lines a page may have.
    package static let pageLimit = 100

    /// Cases that this person may read, newest first.
    ///
    /// What is asked for in words, or by the number of a person, leaves a line in the access log.
    package func list(
        _ filter: CaseFilter, after: CaseID? = nil, limit: Int, as principal: Principal
    ) async throws -> Page<CaseLine, CaseID> {
        let limit = min(max(limit, 1), Self.pageLimit)
        guard let query = filter.query else { return try await list(filter, nil, after: after, limit, principal) }
        if let details = vault.indexes(of: query, in: principal.county) {
            let found = try await list(filter, details, after: after, limit, principal)
            if details.areCertain || !found.items.isEmpty { return found }
        }
        let terms = SearchTerms(query: query).terms
        // Marks alone say nothing that could be found.
        guard !terms.isEmpty else { return Page(items: [], next: nil) }
        return try await search(terms, filter, after: after, limit: limit, as: principal)
    }

    private func list(
        _ filter: CaseFilter, _ details: PartyIndexes?, after: CaseID?, _ limit: Int, _ principal: Principal
    ) async throws -> Page<CaseLine, CaseID> {
        let scope = principal.scope
        let list = ListCases(
            county: scope.county, filter: filter, details: details, after: after, limit: Int32(limit + 1))
        let options = TransactionOptions(
            name: "list_cases", access: details == nil ? .readOnly : .readWrite, settings: scope.settings)
        let now = clock.now
        let lines = try await database.transaction(options) { transaction in
            guard details != nil else { return try transaction.commit(list) }
            // Whoever looks for a person's number leaves a line; the number is not in it.
            var trip = Pipeline()
            let found = trip.add(list)
            accessLog.add(.search("number of a person"), by: principal, at: now, to: &trip)
            return try transaction.commit(trip).rows(of: found)
        }
        return Page(items: Array(lines.prefix(limit)), next: lines.count > limit ? lines[limit - 1].id : nil)
    }

    /// The pre-order range of a region, for a filter; `nil` when there is no such region within this person's own.
    package func range(of region: RegionCode, as principal: Principal) async throws -> ClosedRange<Int32>? {
        if region == principal.region { return principal.regions }
        guard let place = try await database.query(FindRegion(code: region)).first else { return nil }
        return principal.regions.contains(place.range.lowerBound) ? place.range : nil
    }

    /// What this person has to do, most urgent first: own cases, and requests that the unit is asked to answer.
    package func queue(
        after: QueuePosition = .start, limit: Int, as principal: Principal
    ) async throws -> Page<CaseLine, QueuePosition> {
        guard principal.may(.workOnCases) else { return Page(items: [], next: nil) }
        let scope = principal.scope
        let options = TransactionOptions(name: "queue", access: .readOnly, settings: scope.settings)
        let limit = min(max(limit, 1), Self.pageLimit)
        let lines = try await database.transaction(options) { transaction in
            try transaction.commit(
                Queue(
                    county: scope.county, unit: principal.unit, person: principal.responsible.id,
                    answersRequests: principal.may(.answerRequests), after: after, limit: Int32(limit + 1)))
        }
        let last = lines.count > limit ? lines[limit - 1] : nil
        return Page(items: Array(lines.prefix(limit)), next: last.map(QueuePosition.init))
    }

    /// Today's page: the queue's beginning and unread news, in one round trip.
    ///
    /// - Parameters:
    ///   - limit: how many cases at most.
    ///   - news: how many pieces of news at most; as many as cases when left out.
    package func today(
        limit: Int, news: Int? = nil, as principal: Principal
    ) async throws -> (queue: [CaseLine], notices: [NoticeRow]) {
        guard principal.may(.workOnCases) else { return ([], []) }
        let scope = principal.scope
        let options = TransactionOptions(name: "today", access: .readOnly, settings: scope.settings)
        return try await database.transaction(options) { transaction in
            let (queue, notices) = try transaction.commit(
                Queue(
                    county: scope.county, unit: principal.unit, person: principal.responsible.id,
                    answersRequests: principal.may(.answerRequests), after: .start, limit: Int32(limit)),
                UnreadNotices(
                    county: scope.county, unit: principal.unit, person: principal.responsible.id,
                    limit: Int32(news ?? limit)))
            return (queue, notices)
        }
    }

    /// Looking at a case is reading its news.
    package func markNoticesRead(on id: CaseID, as principal: Principal) async throws {
        let scope = principal.scope
        let now = clock.now
        let options = TransactionOptions(name: "mark_notices_read", settings: scope.settings)
        _ = try await database.transaction(options) { transaction in
            try transaction.commit(
                MarkNoticesRead(
                    county: scope.county, unit: principal.unit, person: principal.responsible.id, id: id, at: now))
        }
    }
}
