// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// One thing that happens to one demo case on one evening, and who does it.
struct DemoStep: Sendable {
    enum Doer: Hashable, Sendable {
        case village
        case township
        case county
        /// The program itself, when a day has passed.
        case system
    }

    enum Action: Sendable {
        case report(LeadReport)
        case open(Registration)
        case command(Command)
    }

    let at: Timestamp
    /// Which case of the plan this belongs to.
    let plan: Int
    /// Orders the steps of one case that fall on the same instant.
    let order: Int
    let doer: Doer
    let action: Action
}
