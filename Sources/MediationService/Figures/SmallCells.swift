// SPDX-License-Identifier: Apache-2.0

/// Hides counts that are so small that they tell about people, and as many others as are needed so that nobody gets
/// them back by subtracting.
///
/// What is published consists of sums: a whole and the parts that add up to it. A hidden count must not be the only
/// one that is hidden in any such sum, and what is hidden in it together must not be small either.
struct SmallCells<Cell: Hashable> {
    /// A whole with its parts, which are all that it is made of.
    struct Sum {
        let whole: Cell
        let parts: [Cell]
    }

    /// Counts below this are not shown; nothing at all is.
    static var threshold: Int64 { 3 }

    private let counts: [Cell: Int64]
    private let order: [Cell]
    private let sums: [Sum]
    private(set) var hidden: Set<Cell> = []

    /// - Parameter counts: every count in the order in which they are shown, which decides between equal ones.
    init(_ counts: [(cell: Cell, count: Int64)], sums: [Sum]) {
        self.counts = Dictionary(counts.map { ($0.cell, $0.count) }) { first, _ in first }
        order = counts.map(\.cell)
        self.sums = sums
        hidden = Set(order.filter { Self.isSmall(count(of: $0)) })
        var isDone = false
        while !isDone {
            isDone = true
            for sum in self.sums where protect(sum) { isDone = false }
        }
    }

    private static func isSmall(_ count: Int64) -> Bool { count > 0 && count < threshold }
    private func count(of cell: Cell) -> Int64 { counts[cell] ?? 0 }

    /// Hides one more count of a sum when it needs that.
    private mutating func protect(_ sum: Sum) -> Bool {
        let secret = sum.parts.filter { hidden.contains($0) }
        let isWholeHidden = hidden.contains(sum.whole)
        guard !secret.isEmpty || isWholeHidden else { return false }
        let members = secret.count + (isWholeHidden ? 1 : 0)
        let together = secret.reduce(0) { $0 + count(of: $1) }
        // A whole that is shown tells what its hidden parts are together.
        let isTold = members == 1 || !isWholeHidden && Self.isSmall(together)
        guard isTold else { return false }
        let shown = sum.parts.filter { !hidden.contains($0) && count(of: $0) > 0 }
        let next = shown.min { count(of: $0) < count(of: $1) }
        guard let next = next ?? (isWholeHidden ? sum.parts.first { !hidden.contains($0) } : sum.whole) else {
            return false
        }
        return hidden.insert(next).inserted
    }
}
