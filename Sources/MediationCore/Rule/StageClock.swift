// SPDX-License-Identifier: Apache-2.0

/// How long a stage may take, in calendar days, and where the limit comes from.
package struct StageClock: Sendable {
    package let stage: Stage
    package let days: Int
    package let source: String

    /// One row a stage that has a fixed limit; agreements run by the due days of their own items.
    package static let all: [StageClock] = [
        StageClock(stage: .registered, days: 3, source: "本县约定"),
        StageClock(stage: .accepted, days: 30, source: "司法部令75号第33条"),
        StageClock(stage: .mediating, days: 30, source: "司法部令75号第33条"),
        StageClock(stage: .transferPending, days: 2, source: "本县约定"),
        StageClock(stage: .performed, days: 15, source: "本县约定"),
        StageClock(stage: .terminated, days: 15, source: "本县约定"),
        StageClock(stage: .withdrawn, days: 15, source: "本县约定"),
        StageClock(stage: .referred, days: 15, source: "本县约定"),
    ]

    private static let days: [Stage: Int] = Dictionary(uniqueKeysWithValues: all.map { ($0.stage, $0.days) })

    /// The day on which the next step is owed by a case that entered its stage on `day`.
    ///
    /// Mediation counts from acceptance, whatever happened in between, so that sending a case up and down wins no time.
    static func dueDay(of mediationCase: MediationCase, enteredOn day: LegalDay) -> LegalDay? {
        switch mediationCase.stage {
        case .accepted, .mediating:
            days[mediationCase.stage].map { (mediationCase.mediatingSince ?? day).adding(days: $0) }
        case .agreed, .performing, .defaulted:
            mediationCase.openItems.map(\.due).min()
        case .lead, .registered, .paused, .transferPending, .performed, .terminated, .withdrawn, .referred:
            days[mediationCase.stage].map { day.adding(days: $0) }
        case .dismissed, .declined, .closed, .archived:
            nil
        }
    }
}
