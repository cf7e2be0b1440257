// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Stage {
    /// The steps that usually come next, the most usual first. Which of them a person may take, the actions of the case say.
    private var usualSteps: [Command.Kind] {
        switch self {
        case .registered: [.accept]
        case .accepted: [.holdSession]
        case .mediating: [.holdSession, .agree]
        case .transferPending: [.acceptTransfer]
        case .agreed, .performing, .defaulted: [.perform]
        case .performed, .terminated, .withdrawn, .referred: [.followUp, .close]
        case .lead, .dismissed, .declined, .paused, .closed, .archived: []
        }
    }

    /// The one step that a page offers first; `nil` when nothing is usual, or it is for somebody else.
    func nextStep(among actions: [Command.Kind], followUps: Int = 0) -> Command.Kind? {
        // Who was asked again need not be asked a second time before the case is closed.
        usualSteps.first { actions.contains($0) && !($0 == .followUp && followUps > 0) }
    }
}
