// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// A case that was chosen to be given to somebody else, as the person saw it.
package struct ChosenCase: Hashable, Sendable {
    package let id: CaseID
    package let version: Int32

    package init(id: CaseID, version: Int32) {
        self.id = id
        self.version = version
    }
}

/// What became of the cases that were chosen: each was given away whole, or left as it was.
package struct Assigned: Sendable {
    package let given: [CaseLine]
    /// Why the others were not; a case that the person does not see is not among them.
    package let left: [(line: CaseLine, reason: ServiceError)]
}

extension CaseService {
    /// Gives chosen cases to a colleague for one reason: each by its own command and its own event.
    ///
    /// - Throws: `ServiceError.notFound` for whoever hands nothing over.
    package func assign(
        _ chosen: [ChosenCase], to assignee: PersonID, because reason: String, as principal: Principal
    ) async throws -> Assigned {
        guard principal.may(.handOver), principal.may(.workOnCases) else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(name: "lines_of_cases", access: .readOnly, settings: scope.settings)
        let ids = chosen.prefix(Self.pageLimit).map(\.id)
        let lines = try await database.transaction(options) { transaction in
            try transaction.commit(LinesOfCases(county: scope.county, ids: ids))
        }
        let versions = Dictionary(chosen.map { ($0.id, $0.version) }) { first, _ in first }
        var given: [CaseLine] = []
        var left: [(line: CaseLine, reason: ServiceError)] = []
        for line in lines {
            do {
                _ = try await perform(
                    .assign(Assignment(assignee: assignee, reason: reason)), on: line.id,
                    expecting: versions[line.id] ?? line.version, as: principal)
                given.append(line)
            } catch let error as ServiceError {
                left.append((line, error))
            }
        }
        return Assigned(given: given, left: left)
    }
}
