// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// A request for help with what an officer must know to answer it.
package struct HelpRequest: Hashable, Sendable {
    package let line: CaseLine
    package let parties: [PartyRow]
    package let reason: EscalationReason
    package let tried: String?
    /// The parties that agreed to go on before the unit that is asked.
    package let consents: PartySet
    package let isHelpOnly: Bool
    package let sentAt: Timestamp
    package let sentBy: String

    /// Every party agreed, so the case may be taken over without asking anybody again.
    package var isConsentComplete: Bool {
        consents.isSuperset(of: PartySet(parties.compactMap { PartyNumber(rawValue: $0.number) }))
    }
}

extension CaseService {
    /// The requests that this person's unit is asked to answer, most urgent first, in two round trips.
    ///
    /// - Throws: `ServiceError.notFound` for whoever answers no requests.
    package func requests(limit: Int, as principal: Principal) async throws -> [HelpRequest] {
        guard principal.role.answersRequests else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(name: "requests", access: .readOnly, settings: scope.settings)
        let limit = min(max(limit, 1), Self.pageLimit)
        return try await database.transaction(options) { transaction in
            let lines = try transaction.query(
                RequestsOf(county: scope.county, unit: principal.unit, limit: Int32(limit)))
            var trip = Pipeline()
            let pending = lines.map { line in
                (
                    line, trip.add(PartiesOfCase(county: scope.county, id: line.id)),
                    trip.add(LastEventOfCase(county: scope.county, id: line.id))
                )
            }
            let results = try transaction.pipeline(trip)
            return try pending.compactMap { line, parties, events in
                try HelpRequest(
                    line: line, parties: try results.rows(of: parties), event: try results.rows(of: events).first)
            }
        }
    }
}

extension HelpRequest {
    /// - Returns: `nil` unless the case's last event asked for help: it was answered between two statements.
    fileprivate init?(line: CaseLine, parties: [PartyRow], event: EventRow?) throws {
        guard let event, case .escalated(let reason, _, let consents, let isHelpOnly) = try event.event().fact else {
            return nil
        }
        self.init(
            line: line, parties: parties, reason: reason, tried: event.spokenWords()[.tried],
            consents: consents.parties, isHelpOnly: isHelpOnly, sentAt: event.at, sentBy: event.actorName)
    }
}
