// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore

/// The figures once more, told from the events of each case in plain words and without any SQL.
struct NaiveFigures {
    private let lives: [Life]
    let from: LegalDay
    let to: LegalDay
    let asOf: LegalDay

    /// What the events of one case say.
    private struct Life {
        let registered: LegalDay
        let due: LegalDay
        let village: RegionCode
        let firstLevel: Level
        let isMoved: Bool
        let outcome: LocalResolutionRow.Outcome
        let settledAt: Level?
    }

    /// - Parameter cases: the events of each case in their order.
    init(cases: [[CaseEvent]], from: LegalDay, to: LegalDay, asOf: LegalDay) {
        self.from = from
        self.to = to
        self.asOf = asOf
        lives = cases.compactMap { Self.life(of: $0, asOf: asOf) }
    }

    private static func life(of all: [CaseEvent], asOf: LegalDay) -> Life? {
        let events = all.filter { $0.at.day <= asOf }
        // A lead is no case yet, and a merged one is counted where it went.
        guard let first = all.first(where: { $0.command == .register }), case .registered(let fact) = first.fact,
            !events.contains(where: { $0.command == .merge })
        else { return nil }
        let closings = events.filter { $0.command == .close }
        let stage = events.last?.to.stage
        let agreedAt = events.last { $0.fact.reachesAgreement }?.to.level
        let isClosed = stage == .closed || stage == .archived
        var outcome = LocalResolutionRow.Outcome.open
        var settledAt: Level?
        let registered = first.at.day
        if stage == .declined { outcome = .declined }
        if isClosed, let last = closings.last, case .closed(let ending, let isWaived) = last.fact {
            let isQuiet = last.at.day.adding(days: fact.type.quietDays) <= asOf
            switch ending {
            case .performed:
                outcome = isWaived ? .unproven : isQuiet ? .settled : .quieting
                settledAt = agreedAt
            case .released: outcome = .released
            case .terminated: outcome = .terminated
            case .withdrawn: outcome = .withdrawn
            case .referred: outcome = .referred
            case .merged: preconditionFailure("Nobody closes a case into another.")
            }
        }
        if events.contains(where: { $0.command == .reopen || $0.command == .resumeMediation }), stage != .declined {
            outcome = isClosed ? .reopened : .open
        }
        return Life(
            registered: registered,
            due: min(closings.first?.at.day ?? registered.adding(days: 30), registered.adding(days: 30)),
            village: fact.region, firstLevel: first.to.level,
            isMoved: events.contains { $0.command == .acceptTransfer || $0.command == .confirmReceipt },
            outcome: outcome, settledAt: settledAt)
    }

    /// The cells of the cases in one region, of one first level, or of one month; of all when nothing is given.
    func cells(
        below region: RegionCode? = nil, level: Level? = nil, month: LegalDay? = nil
    ) -> Cells {
        var cells = Cells()
        var village = (0, 0)
        var township = (0, 0)
        for life in lives
        where (region.map { life.village.isBelow($0) } ?? true) && (level ?? life.firstLevel) == life.firstLevel {
            if isWithin(life.registered, month) { cells.registered += 1 }
            guard isWithin(life.due, month) else { continue }
            cells.due += 1
            cells.outcomes[life.outcome, default: 0] += 1
            if let level = life.settledAt { cells.settledAt[level, default: 0] += 1 }
            if life.isMoved { cells.moved += 1 }
            let isGood = life.outcome == .settled
            if life.firstLevel == .village {
                village.1 += 1
                if isGood && life.settledAt == .village && !life.isMoved { village.0 += 1 }
            }
            if life.firstLevel != .county {
                township.1 += 1
                if isGood && life.settledAt != .county { township.0 += 1 }
            }
        }
        cells.village = .of(village.0, village.1)
        cells.township = .of(township.0, township.1)
        return cells
    }

    private func isWithin(_ day: LegalDay, _ month: LegalDay?) -> Bool {
        guard from <= day, day <= to else { return false }
        guard let month else { return true }
        return (day.civil.year, day.civil.month) == (month.civil.year, month.civil.month)
    }
}

extension Fact {
    fileprivate var reachesAgreement: Bool {
        if case .signed(_, _, _, _, let completes) = self { return completes }
        return command == .agree
    }
}

extension RegionCode {
    fileprivate func isBelow(_ other: RegionCode) -> Bool {
        switch other.level {
        case .village: self == other
        case .township: rawValue / 1_000 == other.rawValue / 1_000
        case .county: county == other.county
        case nil: false
        }
    }
}
