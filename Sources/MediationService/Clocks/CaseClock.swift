// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// One thing that is owed on a case: until when, why until then, and what was said about it.
package struct CaseClock: Hashable, Sendable {
    package let key: ClockKey
    package let deadline: Deadline
    /// How the deadline comes about, in the order of counting.
    package let lines: [DeadlineLine]
    /// What was said last; `nil` while nothing was.
    package let alert: RaisedAlert?
    /// What ends it, the usual thing first.
    package let actions: [Command.Kind]
}

extension CaseService {
    /// Everything that is owed on a case, the nearest day first, each explained line by line.
    ///
    /// - Throws: `ServiceError.notFound` for cases that do not exist or are none of this person's business.
    package func clocks(of id: CaseID, as principal: Principal) async throws -> [CaseClock] {
        try await clocks(of: view(id, as: principal), as: principal)
    }

    /// The same for a case that was read already.
    package func clocks(of view: CaseView, as principal: Principal) async throws -> [CaseClock] {
        let state = view.row.state
        let rules = rules.current
        guard let inForce = rules.rules(of: state) else { return [] }
        let scope = principal.scope
        let options = TransactionOptions(name: "alerts_of_case", access: .readOnly, settings: scope.settings)
        let raised = try await database.transaction(options) { transaction in
            try transaction.commit(AlertsOfCase(county: scope.county, id: state.id))
        }
        let alerts = Dictionary(uniqueKeysWithValues: raised.map { ($0.key, $0.alert) })
        let clocks = state.clocks.compactMap { clock -> CaseClock? in
            guard let deadline = inForce.deadline(of: clock, by: rules.calendar) else { return nil }
            let key = ClockKey(clock.kind, of: clock.subject)
            return CaseClock(
                key: key, deadline: deadline, lines: inForce.explanation(of: clock, by: rules.calendar),
                alert: alerts[key], actions: clock.kind.actions(in: state.stage))
        }
        return clocks.enumerated().sorted { ($0.element.deadline, $0.offset) < ($1.element.deadline, $1.offset) }
            .map(\.element)
    }
}

/// The nearest day first; what has none comes last, and equals stay in the order of the case.
private func < (left: (Deadline, Int), right: (Deadline, Int)) -> Bool {
    switch (left.0.dueOn, right.0.dueOn) {
    case (let one?, let other?) where one != other: one < other
    case (_?, nil): true
    case (nil, _?): false
    case (_, _): left.1 < right.1
    }
}
