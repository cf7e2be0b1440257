// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension LocalResolutionRow.Outcome: Bilingual {
    /// The heading of a column of figures; only `settled` counts as settled locally.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .open: ("还在办", "Open")
        case .declined: ("不予受理", "Not taken on")
        case .released: ("谈成后免了", "Let go")
        case .terminated: ("没谈成", "Not agreed")
        case .withdrawn: ("撤回", "Withdrawn")
        case .referred: ("移送", "Referred")
        case .unproven: ("待核", "Unproven")
        case .reopened: ("又重新谈", "Reopened")
        case .quieting: ("静默期内", "Quieting")
        case .settled: ("化解", "Settled")
        }
    }
}
