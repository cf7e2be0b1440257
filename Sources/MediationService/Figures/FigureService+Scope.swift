// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension FigureService {
    static func months(from: Month?, to: Month?, today: LegalDay) throws -> ClosedRange<Month> {
        let present = Month(today)
        let to = to ?? present
        let from = from ?? to.adding(1 - to.number)
        guard from <= to else { throw ServiceError.invalidMonths(.reversed(from: from, to: to)) }
        guard to <= present else { throw ServiceError.invalidMonths(.notBegun(to)) }
        guard to.months(since: from) < monthLimit else {
            throw ServiceError.invalidMonths(.tooMany(limit: monthLimit))
        }
        return from...to
    }

    /// A transaction that sees the figures of the person's range and, for those who work on cases, the cases in it.
    func withFigures<Answer: Sendable>(
        of code: RegionCode, as principal: Principal,
        writing isWriting: Bool = false,
        _ body: @Sendable @escaping (RegionLine, [RegionLine], borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let scope = principal.scope
        let settings: SessionSettings = [
            "fengqiao.lft": Int64(scope.regions.lowerBound), "fengqiao.rgt": Int64(scope.regions.upperBound),
            "fengqiao.person": Int64(principal.person.rawValue),
            "fengqiao.figures_lft": Int64(principal.regions.lowerBound),
            "fengqiao.figures_rgt": Int64(principal.regions.upperBound),
        ]
        let options = TransactionOptions(
            name: "indicators", access: isWriting ? .readWrite : .readOnly, settings: settings)
        return try await database.transaction(options) { transaction in
            let lines = try transaction.query(RegionsBelow(code: code))
            guard let line = lines.first(where: { $0.code == code }) else { throw ServiceError.notFound }
            guard principal.regions.contains(line.range.lowerBound), principal.regions.contains(line.range.upperBound)
            else { throw ServiceError.figuresNotPermitted }
            return try body(line, lines, transaction)
        }
    }
}
