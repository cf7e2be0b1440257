// SPDX-License-Identifier: Apache-2.0

/// What can be owed on a case by a certain time. The raw values are stable words in JSON and SQL.
package enum ClockKind: String, CaseIterable, Sendable {
    /// A lead is looked at.
    case lead
    /// Whoever came is spoken to.
    case firstContact = "first_contact"
    /// The case is taken on or declined.
    case acceptance
    /// The talks come to their end.
    case mediation
    /// Somebody looks whether the talks get anywhere.
    case check
    /// Going on, asking for help or ending is decided.
    case decision
    /// A request for help is answered.
    case transfer
    /// A pause is looked at again.
    case pause
    /// An outlet acknowledges a case that was sent to it.
    case referral
    /// An outlet tells the result.
    case feedback
    /// A contested return is decided.
    case contest
    /// A line is written about a red case.
    case status
    /// A red case is reported to the police.
    case policeReport = "police_report"
    /// A department answers a whistle.
    case whistleAnswer = "whistle_answer"
    /// A department's objection to a whistle is decided.
    case whistleObjection = "whistle_objection"
    /// A department tells the result of a whistle.
    case whistleResult = "whistle_result"
    /// The parties are told that they may go to arbitration.
    case arbitrationNotice = "arbitration_notice"
    /// The parties may ask the court to confirm their agreement.
    case confirmation
    /// A promise is kept.
    case performance
    /// The parties are asked how it went.
    case followUp = "follow_up"
    /// The parties of a case that was drawn are asked by another unit.
    case callBack = "call_back"
    /// A party that has said something is answered.
    case partyAnswer = "party_answer"
    /// The dossier is put away.
    case archive

    /// The period belongs to the parties, so that nobody may shorten what the law gives them.
    package var isRightOfParties: Bool { self == .confirmation }

    /// Which whistle it is makes a difference.
    package var isOfWhistle: Bool { self == .whistleAnswer || self == .whistleObjection || self == .whistleResult }
}
