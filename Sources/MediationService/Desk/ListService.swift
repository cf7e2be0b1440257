// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Lists of cases that people named, for themselves or for their unit.
package struct ListService: Sendable {
    /// More tabs than this are no help.
    package static let limit: Int32 = 8
    /// A tab counts no further.
    package static let countLimit = 100
    /// How long a name may be.
    package static let nameLimit = 20

    private let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// The own lists, and those that the unit shares.
    package func all(as principal: Principal) async throws -> [NamedList] {
        guard principal.may(.workOnCases) else { return [] }
        return try await run("named_lists", .readOnly, principal) {
            try $0.commit(NamedLists(person: principal.person, limit: 2 * Self.limit))
        }
    }

    /// How many cases each filter has, up to `countLimit`, in one round trip.
    package func counts(of filters: [CaseFilter], as principal: Principal) async throws -> [Int] {
        guard principal.may(.workOnCases), !filters.isEmpty else { return [] }
        return try await run("count_cases", .readOnly, principal) { transaction in
            var trip = Pipeline()
            let slots = filters.map {
                trip.add(CountCases(county: principal.county, filter: $0, limit: Int32(Self.countLimit)))
            }
            let results = try transaction.commit(trip)
            return try slots.map { Int(try results.rows(of: $0).first ?? 0) }
        }
    }

    /// Keeps a list; one of the same name stays as it is.
    ///
    /// - Parameter query: codes alone (`stage=accepted&risk=red`).
    /// - Returns: `false` when there is one of that name, or no room for another.
    /// - Throws: `ServiceError.notFound` for whoever works on no cases.
    package func keep(_ query: String, as name: String, isShared: Bool, by principal: Principal) async throws -> Bool {
        guard principal.may(.workOnCases) else { throw ServiceError.notFound }
        let statement = KeepList(
            person: principal.person, unit: principal.unit, listName: name, query: query, isShared: isShared,
            limit: Self.limit)
        return try await !run("keep_list", .readWrite, principal) { try $0.commit(statement) }.isEmpty
    }

    /// Drops an own list; that of somebody else is left alone.
    package func drop(_ id: Int32, as principal: Principal) async throws {
        guard principal.may(.workOnCases) else { throw ServiceError.notFound }
        _ = try await run("drop_list", .readWrite, principal) {
            try $0.commit(DropList(person: principal.person, id: id))
        }
    }

    private func run<Answer: Sendable>(
        _ name: StaticString, _ access: TransactionOptions.Access, _ principal: Principal,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let options = TransactionOptions(name: name, access: access, settings: principal.scope.settings)
        return try await cases.database.transaction(options, body)
    }
}
