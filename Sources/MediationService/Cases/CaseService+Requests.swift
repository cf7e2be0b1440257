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

/// A talk that was held before help was asked for.
package struct Talk: Hashable, Sendable {
    package let day: LegalDay
    package let heldBy: String
    /// What was written down of it; `nil` when nothing was.
    package let notes: String?
}

/// A request with everything that an answer needs beside it.
package struct Review: Sendable {
    package let request: HelpRequest
    package let view: CaseView
    /// The latest first.
    package let talks: [Talk]
    /// What is owed on the case, the nearest day first.
    package let clocks: [CaseClock]
    /// Other cases of the same people, or of the same kind at the same place; the most alike first.
    package let similar: [Likeness]
}

extension CaseService {
    private static let similarLimit: Int32 = 5

    /// The requests that this person's unit is asked to answer, most urgent first, in one round trip.
    ///
    /// - Throws: `ServiceError.notFound` for whoever answers no requests.
    package func requests(limit: Int, as principal: Principal) async throws -> [CaseLine] {
        guard principal.may(.answerRequests) else { throw ServiceError.notFound }
        let scope = principal.scope
        let options = TransactionOptions(name: "requests", access: .readOnly, settings: scope.settings)
        let limit = Int32(min(max(limit, 1), Self.pageLimit))
        return try await database.transaction(options) { transaction in
            try transaction.commit(RequestsOf(county: scope.county, unit: principal.unit, limit: limit))
        }
    }

    /// One of them, read as a case is read: with a line in the access log.
    ///
    /// - Throws: `ServiceError.notFound` for a case that the unit is not asked about.
    package func review(of line: CaseLine, as principal: Principal) async throws -> Review {
        guard principal.may(.answerRequests) else { throw ServiceError.notFound }
        let view = try await view(line.id, as: principal)
        guard view.row.state.transfer?.to == principal.unit,
            let request = try HelpRequest(line: line, parties: view.parties, events: view.events)
        else { throw ServiceError.notFound }
        return Review(
            request: request, view: view, talks: view.events.reversed().compactMap(Talk.init),
            clocks: try await clocks(of: view, as: principal),
            similar: try await similar(to: view, as: principal))
    }

    /// Cases like one that the person has opened.
    package func similar(to view: CaseView, as principal: Principal) async throws -> [Likeness] {
        let scope = principal.scope
        let subject = view.row.searchSubject(names: view.parties.map(\.name))
        let statement = similar(to: subject, view.row.state.id, limit: Self.similarLimit, in: scope.county)
        let options = TransactionOptions(name: "similar_cases", access: .readOnly, settings: scope.settings)
        return try await database.transaction(options) { transaction in try transaction.commit(statement) }
    }
}

extension Talk {
    fileprivate init?(_ event: EventRow) {
        guard event.command == .holdSession else { return nil }
        self.init(day: event.at.day, heldBy: event.actorName, notes: event.spokenWords()[.notes])
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
