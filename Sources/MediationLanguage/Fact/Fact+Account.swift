// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Fact {
    /// What happened, told in plain sentences, as the history of a case shows it. Nobody's own words are among them.
    ///
    /// - Parameters:
    ///   - names: how people call a party.
    ///   - today: days of this day's year are told without the year.
    package func account(
        in language: Language, today: LegalDay, names: @escaping (PartyNumber) -> String
    ) -> [String] {
        let teller = FactTeller(language: language, today: today, name: names)
        return switch chapter {
        case .opening: teller.opening(self)
        case .mediation: teller.mediation(self)
        case .movement: teller.movement(self)
        case .agreement: teller.agreement(self)
        case .confirmation: teller.confirmation(self)
        case .ending: teller.ending(self)
        case .risk: teller.risk(self)
        case .whistles: teller.whistle(self)
        case .voice: teller.voice(self)
        }
    }

    private enum Chapter { case opening, mediation, movement, agreement, confirmation, ending, risk, whistles, voice }

    /// Who tells it; a fact that no teller knows does not compile.
    private var chapter: Chapter {
        switch self {
        case .reported, .dismissed, .registered, .consentRecorded, .accepted, .declined, .assigned: .opening
        case .invited, .objected, .represented, .sessionHeld, .paused, .resumed, .extended: .mediation
        case .escalated, .recalled, .transferAccepted, .transferReturned, .returnContested, .contestDecided,
            .handedDown, .joined, .referredOut, .received, .feedbackHeard:
            .movement
        case .drafted, .signed, .draftVoided, .agreed, .performed, .excused, .enforced, .renegotiated, .lapsed,
            .mediationResumed:
            .agreement
        case .confirmationOffered, .confirmationDeclined, .confirmationApplied, .confirmationAnswered,
            .confirmationLapsed:
            .confirmation
        case .terminated, .withdrawn, .callBackDrawn, .followedUp, .closed, .archived, .merged, .reopened: .ending
        case .riskRaised, .riskLowered, .statusReported, .safetyNoted, .policeTold: .risk
        case .whistleBlown, .whistleAcknowledged, .whistleObjected, .whistleDecided, .arrivalRecorded,
            .resultRecorded, .whistleRated, .whistleExpired:
            .whistles
        case .partyHeard, .partyAnswered: .voice
        }
    }
}
