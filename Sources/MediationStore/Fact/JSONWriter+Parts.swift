// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

// What many facts are made of.
extension JSONWriter {
    /// A member that is left out when there is nothing to say.
    mutating func optional(_ name: StaticString, _ value: String?) {
        if let value { field(name, value) }
    }

    /// Leaves a missing number out.
    mutating func optional(_ name: StaticString, _ value: Int?) {
        if let value { field(name, value) }
    }

    mutating func field(_ name: StaticString, _ parties: PartySet) {
        self.name(name)
        array(parties.numbers) { $0.value($1.rawValue) }
    }

    mutating func field(_ name: StaticString, codes: [some RawRepresentable<String>]) {
        self.name(name)
        array(codes) { $0.value($1.rawValue) }
    }

    mutating func field(_ name: StaticString, _ consents: [Consent]) {
        self.name(name)
        array(consents) { json, consent in
            json.object {
                $0.field("party", consent.party.rawValue)
                $0.field("way", consent.way.rawValue)
            }
        }
    }

    mutating func field(_ name: StaticString, _ number: CaseNumber) {
        self.name(name)
        object {
            $0.field("unit", number.unit.rawValue)
            $0.field("year", number.year)
            $0.field("serial", number.serial)
        }
    }

    mutating func field(_ name: StaticString, _ items: [ItemFact]) {
        self.name(name)
        array(items) { json, item in
            json.object {
                $0.field("item", item.number)
                $0.field("obligor", item.obligor.rawValue)
                if let amount = item.amount { $0.field("fen", amount) }
                $0.field("due_on", item.due.description)
            }
        }
    }

    mutating func field(_ name: StaticString, _ answers: [FollowUpAnswer]) {
        self.name(name)
        array(answers) { json, answer in
            json.object {
                $0.field("party", answer.party.rawValue)
                $0.field("reached", answer.isReached)
                $0.optional("performance", answer.performance?.rawValue)
                $0.optional("satisfaction", answer.satisfaction?.rawValue)
                if let trouble = answer.hasNewTrouble { $0.field("new_trouble", trouble) }
            }
        }
    }
}
