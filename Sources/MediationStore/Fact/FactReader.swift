// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// Reads the form that `Fact.json` writes; anything else is an error that names the key.
///
/// A member that came later may be missing: each such place says what its absence meant.
struct FactReader {
    let command: Command.Kind
    /// Where the case stood.
    let level: Level
    let object: JSONObject

    /// Each chapter of the command list reads its own facts, in a file of its own.
    func fact() throws(UnreadableFact) -> Fact {
        switch command {
        case .reportLead, .dismissLead, .register, .recordConsent, .accept, .decline, .assign, .invite, .object,
            .nameRepresentatives:
            try opening()
        case .holdSession, .pause, .resume, .extend, .join, .escalate, .recall, .acceptTransfer, .returnTransfer,
            .contestReturn, .decideContest, .handDown, .referOut, .confirmReceipt, .recordFeedback:
            try movement()
        case .draftAgreement, .signAgreement, .voidAgreement, .agree, .perform, .excuse, .enforce, .renegotiate,
            .lapse, .resumeMediation, .offerConfirmation, .declineConfirmation, .applyConfirmation,
            .answerConfirmation, .lapseConfirmation:
            try agreement()
        case .terminate, .withdraw, .drawCallBack, .followUp, .close, .archive, .merge, .reopen: try ending()
        case .raiseRisk, .lowerRisk, .reportStatus, .noteSafety, .reportToPolice, .blowWhistle, .acknowledgeWhistle,
            .objectToWhistle, .decideWhistle, .recordArrival, .recordResult, .rateWhistle, .expireWhistle:
            try risk()
        case .hearParty: .partyHeard(party: try party("party"), wish: try code("wish"))
        case .answerParty: .partyAnswered(party: try party("party"))
        }
    }

    func has(_ key: String) -> Bool { object[key] != nil }

    func unreadable(_ key: String) -> UnreadableFact { UnreadableFact(command: command, key: key) }

    func nested(_ value: JSONValue, _ key: String) throws(UnreadableFact) -> FactReader {
        guard case .object(let inner) = value else { throw unreadable(key) }
        return FactReader(command: command, level: level, object: inner)
    }
}
