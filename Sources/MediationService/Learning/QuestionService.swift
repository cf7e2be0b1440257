// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Cases that are worth a second look. Nobody is blamed by it: all that follows is that another unit asks the parties more
/// often (`DrawService`).
package struct QuestionService: Sendable {
    /// Cases that began so long ago are not looked at any more, as long as a unit's record is looked at.
    private static let seconds: Int64 = 180 * 86_400
    /// Fewer closings than these say nothing about a unit, or about the end of a month.
    private static let flawless: Int32 = 10
    private static let heap: Int32 = 5
    /// More than these are no list that anybody looks through.
    package static let limit = 500
    private static let everything: Int32 = 1_000_000

    private let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// One pattern at one unit, with its cases.
    package struct Question: Hashable, Sendable {
        package let pattern: QuestionPattern
        package let unitName: String
        package let cases: [CaseBehind]
    }

    /// What is worth a second look in the own region, by pattern and unit.
    ///
    /// - Throws: `ServiceError.notFound` for whoever draws nobody's work into question.
    package func questions(as principal: Principal) async throws -> [Question] {
        guard principal.may(.seeQuestions) else { throw ServiceError.notFound }
        let county = principal.county.rawValue
        let found = try await find(
            in: county...county, at: cases.clock.now, limit: Int32(Self.limit), scope: principal.scope)
        struct Place: Hashable {
            let pattern: QuestionPattern
            let unit: UnitID
        }
        let groups = Dictionary(grouping: found) { Place(pattern: $0.pattern, unit: $0.unit) }
        return groups.sorted {
            ($0.key.pattern.rank, $0.key.unit.rawValue) < ($1.key.pattern.rank, $1.key.unit.rawValue)
        }
        .map { place, found in
            Question(
                pattern: place.pattern, unitName: found.first?.unitName ?? "",
                cases: found.map { CaseBehind(id: $0.id, code: $0.code, title: $0.title) })
        }
    }

    /// Every case of a pattern about single cases, for the draw.
    func questioned(at now: Timestamp) async throws -> Set<CaseID> {
        let found = try await find(in: 0...Int32.max, at: now, limit: Self.everything, scope: .everything)
        // A flawless unit has a chance of its own in the draw.
        return Set(found.filter { $0.pattern != .flawless }.map(\.id))
    }

    private func find(
        in counties: ClosedRange<Int32>, at now: Timestamp, limit: Int32, scope: Scope
    ) async throws -> [QuestionedCase] {
        let options = TransactionOptions(
            name: "questioned_cases", lane: scope == .everything ? .background : .interactive, access: .readOnly,
            settings: scope.settings)
        return try await cases.database.transaction(options) { transaction in
            try transaction.commit(
                QuestionedCases(
                    in: counties, since: now.adding(seconds: -Self.seconds), now: now, flawless: Self.flawless,
                    heap: Self.heap, limit: limit))
        }
    }
}

extension QuestionPattern {
    /// In the order in which they are told.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
