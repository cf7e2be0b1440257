// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// What a file of regions would change, and where in the numbering of the tree each new region comes to lie.
///
/// Regions are numbered in pre-order with gaps. New ones are put behind the last child of their parent as long as there
/// is room; when there is none, everything is numbered anew, where no old number lies.
struct RegionPlan: Hashable {
    /// A region as it is written: `oldLeft` is its number until now, `nil` for a new one.
    struct Line: Hashable {
        let region: RegionRecord
        let oldLeft: Int32?
    }

    /// The room that a place gets when there is plenty: 1 023 new places after each.
    static let step: Int32 = 1_024

    let lines: [Line]
    let added: Int
    let renamed: Int
    let isRenumbering: Bool

    /// - Parameter known: every region that there is.
    /// - Throws: `RegionRefusal` with everything that does not fit what is known.
    init(of file: RegionFile, into known: [RegionRecord]) throws(RegionRefusal) {
        var tree = RegionTree(known)
        try tree.add(file)
        let fresh = Set(tree.added)
        let renamed = tree.renamed
        if let numbers = tree.placed() {
            lines = tree.lines(numbers, only: fresh.union(renamed))
            isRenumbering = false
        } else {
            lines = tree.lines(tree.renumbered(), only: nil)
            isRenumbering = true
        }
        added = fresh.count
        self.renamed = renamed.count
    }
}
