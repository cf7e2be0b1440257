// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// Draws once a day, among the cases that have ended since the draw before, those whose parties another unit is to ask.
///
/// Any number of servers may try: the day, each lot and each event have keys, so each is written once, and a server that
/// was killed leaves a draw with which the next one goes on by the same seed.
package struct DrawService: Sendable {
    /// Of a hundred cases so many are drawn where nothing speaks for more.
    package static let percent: Int16 = 5
    /// Of a unit that reports nothing but success so many are.
    package static let percentOfFlawless: Int16 = 20
    /// Of cases that are worth a second look so many are: a question and no reproach.
    package static let percentOfQuestioned: Int16 = 50
    /// Fewer cases than this say nothing about a unit.
    private static let flawlessCases: Int32 = 10
    private static let flawlessSeconds: Int64 = 180 * 86_400
    /// Cases that ended longer ago are not asked about any more.
    private static let window: Int64 = 90 * 86_400
    private static let page: Int32 = 200

    private let cases: CaseService
    private let percent: Int16

    /// - Parameter percent: how many of a hundred cases that were never in danger are drawn.
    package init(cases: CaseService, percent: Int16 = percent) {
        self.cases = cases
        self.percent = percent
    }

    /// What one server did of a draw.
    package struct Round: Hashable, Sendable {
        /// Lots that it drew.
        package var lots: Int
        /// How many of them fell on a case.
        package var drawn: Int

        package init(lots: Int = 0, drawn: Int = 0) {
            self.lots = lots
            self.drawn = drawn
        }
    }

    /// Draws for today, or goes on with what was begun.
    ///
    /// - Parameter seed: 32 bytes; made now when none are given, so that nobody knows them while cases still end. A draw
    ///   that was begun keeps its own.
    /// - Returns: `nil` when today's draw is done already.
    @discardableResult
    package func draw(seed: [UInt8]? = nil) async throws -> Round? {
        let today = cases.clock.now.day
        guard let draw = try await begin(today, seed: seed ?? Self.freshSeed()), draw.finishedAt == nil else {
            return nil
        }
        let flawless = try await flawlessUnits(at: draw.begunAt)
        let questioned = try await QuestionService(cases: cases).questioned(at: draw.begunAt)
        var round = Round()
        var position = WalkPosition.start
        while let page = try await candidates(of: draw, after: position) {
            position = page.through
            let chances = Chances(usual: percent, flawless: flawless, questioned: questioned)
            try await drawPage(page.candidates, of: draw, by: chances, into: &round)
        }
        let now = cases.clock.now
        var last = Pipeline()
        last.add(FinishDraw(day: today, at: now))
        try await write("finish_draw", last)
        return round
    }

    private func drawPage(
        _ candidates: [DrawCandidate], of draw: DayDraw, by chances: Chances, into round: inout Round
    ) async throws {
        var missed = Pipeline()
        for candidate in candidates {
            let lot = self.lot(of: candidate, in: draw, by: chances)
            let kept = InsertLot(lot: lot, regionLft: candidate.regionLft)
            guard let unit = lot.unit else {
                missed.add(kept)
                continue
            }
            if try await give(unit, to: candidate, keeping: kept) {
                round.drawn += 1
                round.lots += 1
            }
        }
        round.lots += missed.count
        try await write("keep_lots", missed)
    }

    private func lot(of candidate: DrawCandidate, in draw: DayDraw, by chances: Chances) -> DrawnLot {
        let percent = chances.percent(of: candidate)
        let position = candidate.position
        return Lot(seed: draw.seed, id: position.id, endedIn: candidate.endedIn)
            .drawn(
                position.county, position.id, endedIn: candidate.endedIn, on: draw.day, percent: percent,
                among: candidate.units)
    }

    /// Event and lot are written together or not at all.
    ///
    /// - Returns: `false` when the case went on meanwhile: another server drew it, or somebody opened it again. Then there
    ///   is no lot, and if it has ended it has one tomorrow.
    private func give(_ unit: UnitID, to candidate: DrawCandidate, keeping lot: InsertLot) async throws -> Bool {
        var alongside = Pipeline()
        alongside.add(lot)
        do {
            try await cases.performAsSystem(
                .drawCallBack(CallBackDraw(unit: unit)), on: candidate.position.id, in: candidate.position.county,
                alongside: alongside)
            return true
        } catch ServiceError.refused, ServiceError.stale {
            return false
        }
    }
}

/// How likely a case is to be drawn.
private struct Chances {
    let usual: Int16
    let flawless: Set<UnitID>
    let questioned: Set<CaseID>

    func percent(of candidate: DrawCandidate) -> Int16 {
        guard !candidate.wasRed else { return 100 }
        var percent = usual
        if flawless.contains(candidate.holder) { percent = max(percent, DrawService.percentOfFlawless) }
        // Where none but cases of danger are drawn, a question alone draws none either.
        if usual > 0, questioned.contains(candidate.position.id) {
            percent = max(percent, DrawService.percentOfQuestioned)
        }
        return percent
    }
}

extension DrawService {
    private static func freshSeed() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private func begin(_ day: LegalDay, seed: [UInt8]) async throws -> DayDraw? {
        let now = cases.clock.now
        let options = TransactionOptions(name: "begin_draw", lane: .background)
        return try await cases.database.transaction(options) { transaction in
            let (_, found) = try transaction.commit(
                BeginDraw(day: day, seed: seed, at: now), FindDraw(day: day))
            return found.first
        }
    }

    private func flawlessUnits(at now: Timestamp) async throws -> Set<UnitID> {
        let since = now.adding(seconds: -Self.flawlessSeconds)
        let options = TransactionOptions(
            name: "flawless_units", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let units = try await cases.database.transaction(options) { transaction in
            try transaction.commit(FlawlessUnits(since: since, atLeast: Self.flawlessCases))
        }
        return Set(units)
    }

    private func candidates(
        of draw: DayDraw, after position: WalkPosition
    ) async throws -> (candidates: [DrawCandidate], through: WalkPosition)? {
        let options = TransactionOptions(
            name: "draw_candidates", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let found = try await cases.database.transaction(options) { transaction in
            try transaction.commit(
                DrawCandidates(
                    after: position, since: draw.begunAt.adding(seconds: -Self.window), until: draw.begunAt,
                    limit: Self.page))
        }
        return found.last.map { (found, $0.position) }
    }

    private func write(_ name: StaticString, _ batch: Pipeline) async throws {
        let options = TransactionOptions(name: name, lane: .background, settings: Scope.everything.settings)
        _ = try await cases.database.transaction(options) { transaction in _ = try transaction.commit(batch) }
    }
}
