// SPDX-License-Identifier: Apache-2.0

/// How a registered case stands to the two rates of local resolution (docs/adr/0013-honest-figures.md).
struct Judgement {
    /// The day of the first closing, or thirty days after registration, whichever is earlier.
    let dueOn: LegalDay
    /// It was still open when the thirty days were over.
    let isLate: Bool
    let firstLevel: Level
    let hasLeft: Bool
    let wasReturned: Bool
    let outcome: Outcome

    /// How it ended, as far as its events show.
    enum Outcome: Hashable {
        case other(Measure)
        /// Settled by agreement, kept and asked about; it counts once nothing has been heard of it until this day.
        case settled(at: Level, quietUntil: LegalDay)
    }

    /// Days from the registration after which a case is due in any case (司法部令75号第33条).
    static let limitDays = 30

    init(_ state: MediationCase, registeredOn: LegalDay) {
        let limit = registeredOn.adding(days: Self.limitDays)
        let firstClosed = state.record.firstClosedOn
        dueOn = min(firstClosed ?? limit, limit)
        isLate = firstClosed.map { $0 > limit } ?? true
        firstLevel = state.firstLevel
        hasLeft = state.record.hasLeft
        wasReturned = state.returns > 0
        outcome = Self.outcome(of: state)
    }

    private static func outcome(of state: MediationCase) -> Outcome {
        if state.stage == .declined { return .other(.dueDeclined) }
        guard let closedOn = state.closedOn, let ending = state.ending else { return .other(.dueOpen) }
        guard state.reopenings == 0 else { return .other(.dueReopened) }
        switch ending {
        case .performed where state.record.isUnasked: return .other(.dueUnproven)
        case .performed:
            return .settled(
                at: state.record.agreedLevel ?? state.level,
                quietUntil: closedOn.adding(days: state.type.quietDays))
        case .released: return .other(.dueReleased)
        case .terminated: return .other(.dueTerminated)
        case .withdrawn: return .other(.dueWithdrawn)
        case .referred: return .other(.dueReferred)
        case .merged: preconditionFailure("A merged case is not judged.")
        }
    }
}

extension TallySheet {
    mutating func countDue(_ judgement: Judgement) {
        let day = judgement.dueOn
        count(.due, on: day, from: day)
        if judgement.isLate { count(.dueLate, on: day, from: day.adding(days: 1)) }
        if judgement.wasReturned { count(.dueReturned, on: day, from: day) }
        if judgement.firstLevel == .village { count(.villageDue, on: day, from: day) }
        if judgement.firstLevel <= .township { count(.townshipDue, on: day, from: day) }
        switch judgement.outcome {
        case .other(let measure): count(measure, on: day, from: day)
        case .settled(let level, let quietUntil):
            count(.dueQuieting, on: day, from: day)
            count(.dueQuieting, -1, on: day, from: max(day, quietUntil))
            countSettled(judgement, at: level, from: max(day, quietUntil))
        }
    }

    private mutating func countSettled(_ judgement: Judgement, at level: Level, from beginsOn: LegalDay) {
        let day = judgement.dueOn
        count(.dueSettled, on: day, from: beginsOn)
        if judgement.wasReturned { count(.dueReturnedSettled, on: day, from: beginsOn) }
        let measure: Measure =
            switch level {
            case .village: .settledAtVillage
            case .township: .settledAtTownship
            case .county: .settledAtCounty
            }
        count(measure, on: day, from: beginsOn)
        if judgement.firstLevel == .village, level == .village, !judgement.hasLeft {
            count(.villageSettled, on: day, from: beginsOn)
        }
        if judgement.firstLevel <= .township, level <= .township {
            count(.townshipSettled, on: day, from: beginsOn)
        }
    }
}
