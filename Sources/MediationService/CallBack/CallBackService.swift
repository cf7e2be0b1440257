// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Random call-backs (随机回访): the machine draws settled cases, and a unit that never held them asks the parties.
package struct CallBackService: Sendable {
    /// Of a hundred cases so many are drawn; those that were ever red are all.
    package static let percent = 5
    /// Cases that ended longer ago are not asked about any more.
    private static let window: Int64 = 90 * 86_400
    private static let page: Int32 = 200

    private let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// Draws among the cases that ended lately; returns how many were drawn. Run as often as one likes: each ending of a
    /// case has one lot.
    ///
    /// - Parameter seed: kept secret by the county, because whoever knows it knows which cases will be asked about.
    @discardableResult
    package func draw(seed: UInt64, percent: Int = percent) async throws -> Int {
        let since = cases.clock.now.adding(seconds: -Self.window)
        var position = WalkPosition.start
        var drawn = 0
        while true {
            let candidates = try await candidates(after: position, since: since)
            guard let last = candidates.last else { return drawn }
            position = last.position
            for candidate in candidates {
                let lot = Lot(seed: seed, id: candidate.position.id, round: candidate.round)
                guard candidate.wasRed || lot.isDrawn(percent: UInt64(percent)),
                    let unit = lot.choice(of: candidate.units)
                else { continue }
                if try await draw(unit, for: candidate) { drawn += 1 }
            }
        }
    }

    private func candidates(after position: WalkPosition, since: Timestamp) async throws -> [DrawCandidate] {
        let options = TransactionOptions(
            name: "draw_candidates", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        return try await cases.database.transaction(options) { transaction in
            try transaction.commit(DrawCandidates(after: position, since: since, limit: Self.page))
        }
    }

    /// - Returns: `false` when the case went on meanwhile: another server drew it, or somebody opened it again.
    private func draw(_ unit: UnitID, for candidate: DrawCandidate) async throws -> Bool {
        do {
            try await cases.performAsSystem(
                .drawCallBack(CallBackDraw(unit: unit)), on: candidate.position.id, in: candidate.position.county)
            return true
        } catch ServiceError.refused, ServiceError.stale {
            return false
        }
    }

    /// The call-backs that this person's unit was drawn for, the oldest first.
    package func waiting(limit: Int, as principal: Principal) async throws -> [CallBackLine] {
        let scope = principal.scope
        let options = TransactionOptions(name: "call_backs_waiting", access: .readOnly, settings: scope.settings)
        return try await cases.database.transaction(options) { transaction in
            try transaction.commit(CallBacksWaiting(county: scope.county, limit: Int32(limit)))
        }
    }
}
