// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Stage {
    /// The steps that usually come next, the most usual first. Which of them a person may take, the actions of the case say.
    var usualSteps: [Command.Kind] {
        switch self {
        case .lead: [.register, .dismissLead]
        case .registered: [.accept, .recordConsent, .decline]
        case .accepted: [.holdSession, .escalate]
        case .mediating: [.signAgreement, .holdSession, .agree, .escalate]
        case .paused: [.resume]
        case .transferPending: [.acceptTransfer, .returnTransfer, .confirmReceipt, .recall]
        case .agreed, .performing: [.perform]
        case .defaulted: [.perform, .renegotiate, .resumeMediation]
        case .referred: [.recordFeedback, .followUp, .close]
        case .performed, .released, .terminated, .withdrawn: [.followUp, .close]
        case .closed: [.archive]
        case .dismissed, .declined, .archived: []
        }
    }

    /// The one step that a list offers for a case of which it knows no more than the stage.
    var nextStep: Command.Kind? { usualSteps.first { $0 != .signAgreement } }
}

extension MediationCase {
    /// The usual steps that are open to somebody, the next one first.
    ///
    /// What danger asks for comes before everything else; who was asked again need not be asked a second time before
    /// the case is closed.
    func usualSteps(among actions: [Command.Kind]) -> [Command.Kind] {
        let steps = (isDangerous ? dangerSteps : []) + stage.usualSteps
        return steps.filter { actions.contains($0) && !isIdle($0) }
    }

    private var isDangerous: Bool { risk == .red && stage.isOpen }

    private var dangerSteps: [Command.Kind] {
        watch?.isReported == true ? [.reportStatus] : [.reportToPolice, .reportStatus]
    }

    private func isIdle(_ kind: Command.Kind) -> Bool {
        // Nobody sits down in danger before the township has said how that is safe.
        let isUnsafe = isDangerous && watch?.isSessionSafe != true
        return kind == .followUp && followUps > 0 || kind == .recordFeedback && referral?.result != nil
            || kind == .holdSession && isUnsafe
    }
}
