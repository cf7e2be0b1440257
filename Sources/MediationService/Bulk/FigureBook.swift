// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationStore

/// Adds up what the cases of one place come to, under every heading that `fold_figures` keeps.
package struct FigureBook {
    private let region: RegionCode
    private var cells: [BookedFigures.Cell: Int64] = [:]

    package init(of region: RegionCode) { self.region = region }

    /// Adds a case as it stands.
    package mutating func add(_ state: MediationCase) {
        for (key, amount) in state.tally.amounts {
            for heading in [.all, .firstLevel(state.firstLevel), .type(key.type), .source(key.source)]
                as [BookedFigures.Heading]
            {
                cells[BookedFigures.Cell(key, under: heading), default: 0] += amount
            }
        }
    }

    package var figures: BookedFigures { BookedFigures(region: region, cells: cells) }
}
