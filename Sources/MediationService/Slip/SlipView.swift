// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// What a party sees of its own case: where it stands, who has it, what the party itself has promised and said. Nobody's
/// name but the mediator's, and nothing that the other side said or promised.
package struct SlipView: Hashable, Sendable {
    package let code: String
    package let number: String?
    package let stage: Stage
    package let level: Level
    package let holderUnitName: String
    package let holderPersonName: String
    package let requestedOn: LegalDay?
    package let acceptedOn: LegalDay?
    package let closedOn: LegalDay?
    /// What the party has promised and not done yet.
    package let promises: [ItemRow]
    /// What the party has said and nobody has answered.
    package let voice: OpenVoice?
    /// The last answer that the party got.
    package let answer: SlipAnswer?
    /// Whether there is anybody who would hear the party.
    package let canSpeak: Bool

    init(row: CaseRow, items: [ItemRow], events: [EventRow], party: PartyNumber) {
        let state = row.state
        code = row.code
        number = row.numberText
        stage = state.stage
        level = state.level
        holderUnitName = row.holderUnitName
        holderPersonName = row.holderPersonName
        requestedOn = state.requestedOn
        acceptedOn = state.acceptedOn
        closedOn = state.closedOn
        let owed = Set(state.openItems.map { ItemColumns($0).key })
        promises = items.filter { $0.obligor == party && owed.contains(ItemColumns($0).key) }
        voice = state.voices.first { $0.party == party }
        answer = events.last { event in
            guard event.command == .answerParty, case .partyAnswered(party)? = try? event.event().fact else {
                return false
            }
            return true
        }.flatMap { event in event.spokenWords()[.result].map { SlipAnswer(text: $0, on: event.at.day) } }
        canSpeak = Transitions.rule(for: .hearParty, in: state.stage) != nil
    }
}

/// What a party was answered, and when.
package struct SlipAnswer: Hashable, Sendable {
    package let text: String
    package let on: LegalDay
}
