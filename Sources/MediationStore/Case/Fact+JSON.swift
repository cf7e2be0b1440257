// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

extension Fact {
    /// The facts as a JSON object, in the words of the API. `v` is the version of this form; readers keep every old one.
    package var json: [UInt8] {
        var writer = JSONWriter(capacity: 160)
        writer.object { json in
            json.field("v", 1)
            write(to: &json)
        }
        return writer.bytes
    }

    private func write(to json: inout JSONWriter) {
        switch self {
        case .registered(let fact): json.write(fact)
        case .accepted(let consents, let number):
            json.field("consents", consents)
            if let number { json.field("number", number) }
        case .declined(let reason, let routes):
            json.field("reason", reason.rawValue)
            json.field("routes", codes: routes)
        case .sessionHeld(let day, let manner, let present):
            json.field("held_on", day.description)
            json.field("manner", manner.rawValue)
            json.field("present", present)
        case .escalated(let reason, let unit, let consents, let isHelpOnly):
            json.field("reason", reason.rawValue)
            json.field("to", unit.rawValue)
            json.field("consents", consents)
            json.field("help_only", isHelpOnly)
        case .recalled, .reopened: break
        case .transferAccepted(let consents): json.field("consents", consents)
        case .transferReturned(let reason): json.field("reason", reason.rawValue)
        case .agreed(let form, let day, let confirmations, let items):
            json.field("form", form.rawValue)
            json.field("reached_on", day.description)
            json.field("confirmations", confirmations)
            json.field("items", items)
        case .performed(let item, let day, let proof, let confirmations):
            json.field("item", item)
            json.field("performed_on", day.description)
            if let proof { json.field("proof", proof.rawValue) }
            json.field("confirmations", confirmations)
        case .terminated(let ground, let routes):
            json.field("ground", ground.rawValue)
            json.field("routes", codes: routes)
        case .withdrawn(let party, let way):
            json.field("party", party.rawValue)
            json.field("way", way.rawValue)
        case .followedUp(let day, let way, let answers):
            json.field("asked_on", day.description)
            json.field("way", way.rawValue)
            json.field("answers", answers)
        case .closed(let ending, let isWaived):
            json.field("ending", ending.rawValue)
            json.field("waived", isWaived)
        }
    }
}

extension Words {
    /// The words as a JSON object, by the place where they stand.
    package var json: [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.object { json in
            for entry in entries {
                json.name(escaping: entry.place.rawValue)
                json.value(entry.text)
            }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ fact: RegisteredFact) {
        field("region", fact.region.description)
        field("source", fact.source.rawValue)
        field("type", fact.type.rawValue)
        field("urgency", fact.urgency.rawValue)
        field("requested_on", fact.requestedOn.description)
        field("applicants", fact.applicants)
        field("respondents", fact.parties.subtracting(fact.applicants))
    }

    fileprivate mutating func field(_ name: StaticString, _ parties: PartySet) {
        self.name(name)
        array(parties.numbers) { $0.value($1.rawValue) }
    }

    fileprivate mutating func field(_ name: StaticString, codes: [some RawRepresentable<String>]) {
        self.name(name)
        array(codes) { $0.value($1.rawValue) }
    }

    fileprivate mutating func field(_ name: StaticString, _ consents: [Consent]) {
        self.name(name)
        array(consents) { json, consent in
            json.object {
                $0.field("party", consent.party.rawValue)
                $0.field("way", consent.way.rawValue)
            }
        }
    }

    fileprivate mutating func field(_ name: StaticString, _ number: CaseNumber) {
        self.name(name)
        object {
            $0.field("unit", number.unit.rawValue)
            $0.field("year", number.year)
            $0.field("serial", number.serial)
        }
    }

    fileprivate mutating func field(_ name: StaticString, _ items: [ItemFact]) {
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

    fileprivate mutating func field(_ name: StaticString, _ answers: [FollowUpAnswer]) {
        self.name(name)
        array(answers) { json, answer in
            json.object {
                $0.field("party", answer.party.rawValue)
                $0.field("reached", answer.isReached)
                if let performance = answer.performance { $0.field("performance", performance.rawValue) }
                if let satisfaction = answer.satisfaction { $0.field("satisfaction", satisfaction.rawValue) }
                if let trouble = answer.hasNewTrouble { $0.field("new_trouble", trouble) }
            }
        }
    }
}
