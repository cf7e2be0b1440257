// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Why a month of a region is not closed, or has no form.
package enum ClosingRefusal: Hashable, Sendable {
    /// Its last day has not passed.
    case notOver(Month)
    /// It was closed before; what was frozen stays.
    case closedBefore(SnapshotID)
    /// The region was merged or given up before it; its successors have the figures.
    case regionEnded(on: LegalDay, successors: [RegionCode])
}
