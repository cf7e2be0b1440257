// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// A request for help, or a case handed down with help, with what is needed to answer it.
package struct HelpRequest: Hashable, Sendable {
    package let line: CaseLine
    package let parties: [PartyRow]
    /// The case as it is now.
    package let state: MediationCase
    package let direction: Direction
    /// Why help is asked for; `nil` for a case that is handed down.
    package let reason: EscalationReason?
    package let tried: String?
    /// What comes along with a case that is handed down.
    package let help: [HelpKind]
    package let advice: String?
    /// The parties that agreed to go on before the unit that is asked.
    package let consents: PartySet
    package let isHelpOnly: Bool
    package let sentAt: Timestamp
    package let sentBy: String

    /// Everybody who speaks agreed, so the case may be taken over without asking anybody again.
    package var isConsentComplete: Bool { consents.isSuperset(of: state.speakers) }
}

extension CaseService {
    /// The requests that this person's unit is asked to answer, most urgent first, in two round trips.
    ///
    /// - Throws: `ServiceError.notFound` for whoever answers no requests.
    package func requests(limit: Int, as principal: Principal) async throws -> [HelpRequest] {
        guard principal.may(.answerRequests) else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(
            name: "requests", isolation: .repeatableRead, access: .readOnly, settings: scope.settings)
        let limit = min(max(limit, 1), Self.pageLimit)
        return try await database.transaction(options) { transaction in
            let lines = try transaction.query(
                RequestsOf(county: scope.county, unit: principal.unit, limit: Int32(limit)))
            var trip = Pipeline()
            let pending = lines.map { line in
                (
                    line, trip.add(PartiesOfCase(county: scope.county, id: line.id)),
                    trip.add(EventsOfCase(county: scope.county, id: line.id))
                )
            }
            let results = try transaction.pipeline(trip)
            return try pending.compactMap { line, parties, events in
                try HelpRequest(
                    line: line, parties: try results.rows(of: parties), events: try results.rows(of: events))
            }
        }
    }
}

extension HelpRequest {
    /// - Returns: `nil` unless the events end with a request that nobody has answered.
    fileprivate init?(line: CaseLine, parties: [PartyRow], events: [EventRow]) throws {
        let state = try events.folded()
        // A contested return that did not stand sends the request again in which the reason stands.
        guard let transfer = state.transfer,
            let event = events.last(where: { $0.command == .escalate || $0.command == .handDown })
        else { return nil }
        let words = event.spokenWords()
        var reason: EscalationReason?
        var help: [HelpKind] = []
        switch try event.event().fact {
        case .escalated(let fact): reason = fact.reason
        case .handedDown(_, _, let kinds, _): help = kinds
        default: return nil
        }
        self.init(
            line: line, parties: parties, state: state, direction: transfer.direction, reason: reason,
            tried: words[.tried], help: help, advice: words[.advice], consents: transfer.consents,
            isHelpOnly: transfer.isHelpOnly, sentAt: transfer.sentAt, sentBy: event.actorName)
    }
}
