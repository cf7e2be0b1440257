// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService

/// The numbers of one row of figures, as a test writes them down.
struct Cells: Equatable {
    var registered = 0
    var due = 0
    var outcomes: [LocalResolutionRow.Outcome: Int] = [:]
    var settledAt: [Level: Int] = [:]
    var moved = 0
    /// 村级就地化解率.
    var village = Rate()
    /// 不出镇率.
    var township = Rate()

    init(
        registered: Int = 0, due: Int = 0, outcomes: [LocalResolutionRow.Outcome: Int] = [:],
        settledAt: [Level: Int] = [:], moved: Int = 0, village: Rate = Rate(), township: Rate = Rate()
    ) {
        self.registered = registered
        self.due = due
        self.outcomes = outcomes
        self.settledAt = settledAt
        self.moved = moved
        self.village = village
        self.township = township
    }

    init(_ figures: ResolutionFigures) {
        self.init(
            registered: figures.registered, due: figures.due, outcomes: figures.outcomes,
            settledAt: figures.settledAt, moved: figures.moved, village: figures.villageResolution,
            township: figures.townshipRetention)
    }
}

extension Rate {
    /// So many of so many.
    static func of(_ numerator: Int, _ denominator: Int) -> Rate {
        Rate(numerator: numerator, denominator: denominator)
    }
}
