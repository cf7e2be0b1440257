// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// One line of who must hear of what: after this command, this audience, if this holds.
struct News: Hashable, Sendable {
    let command: Command.Kind
    let audience: Audience
    let condition: Condition

    private init(_ command: Command.Kind, _ audience: Audience, if condition: Condition = .always) {
        self.command = command
        self.audience = audience
        self.condition = condition
    }

    /// Who is meant, seen from the event. `DeliverNotices` finds the units and people.
    enum Audience: String, CaseIterable, Sendable {
        /// The unit that the last request went to.
        case asked
        /// Whoever had the case before the event.
        case asker
        /// Whoever has it after the event.
        case holder
        /// Everybody in the unit that has it, because its director has to see to something.
        case holdingUnit = "holding_unit"
        case township
        case county
        /// The unit one level above the one that sent the request back.
        case aboveReturner = "above_returner"
        /// The unit of the level that the event names.
        case joinedLevel = "joined_level"
    }

    enum Condition: String, CaseIterable, Sendable {
        case always
        /// The request passes the township over.
        case skips
        /// It came back for the last time that it may.
        case thirdReturn = "third_return"
        /// The case is in danger.
        case red
        /// The return does not stand.
        case overruled
        /// The call-back was drawn by lot.
        case drawn
    }

    static let all: [News] = [
        News(.escalate, .asked), News(.escalate, .township, if: .skips), News(.handDown, .asked),
        News(.recall, .asked), News(.acceptTransfer, .asker), News(.returnTransfer, .asker),
        News(.returnTransfer, .county, if: .thirdReturn), News(.contestReturn, .aboveReturner),
        News(.decideContest, .holder), News(.decideContest, .asked, if: .overruled), News(.join, .joinedLevel),
        News(.assign, .holder), News(.object, .holdingUnit),
        // Danger is told at once to everybody above, and to the holder when somebody else saw it.
        News(.register, .township, if: .red), News(.register, .county, if: .red),
        News(.raiseRisk, .township, if: .red), News(.raiseRisk, .county, if: .red), News(.raiseRisk, .holder),
        News(.lowerRisk, .township), News(.lowerRisk, .county), News(.lowerRisk, .holder),
        News(.blowWhistle, .township), News(.objectToWhistle, .county), News(.decideWhistle, .holder),
        News(.expireWhistle, .holder), News(.expireWhistle, .county),
        News(.hearParty, .holdingUnit), News(.lapse, .holder), News(.lapseConfirmation, .holder),
        News(.followUp, .holder, if: .drawn),
    ]
}
