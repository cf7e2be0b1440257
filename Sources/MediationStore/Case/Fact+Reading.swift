// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// A stored event whose facts cannot be read: the program is older than the data, or somebody wrote past it.
package struct UnreadableFact: Error, Hashable, Sendable {
    package let command: Command.Kind
    package let key: String
}

extension EventRow {
    /// The event as the core knows it.
    package func event() throws(UnreadableFact) -> CaseEvent {
        CaseEvent(
            caseID: caseID, version: version, from: from, to: to, fact: try Fact(command, json: fact), actor: actor,
            holder: holder, at: at)
    }

    /// What was said with the event; nothing when it was erased.
    package func spokenWords() -> Words {
        guard let words, case .object(let object)? = try? JSONParser.parse(words) else { return Words() }
        var spoken = Words()
        for member in object.members {
            if let place = Words.Place(rawValue: member.key), case .string(let text) = member.value {
                spoken.append(text, at: place)
            }
        }
        return spoken
    }
}

extension Fact {
    package init(_ command: Command.Kind, json: [UInt8]) throws(UnreadableFact) {
        guard case .object(let object)? = try? JSONParser.parse(json) else {
            throw UnreadableFact(command: command, key: "")
        }
        self = try FactReader(command: command, object: object).fact()
    }
}

/// Reads the one form that `Fact.json` writes; anything else is an error that names the key.
private struct FactReader {
    let command: Command.Kind
    let object: JSONObject

    func fact() throws(UnreadableFact) -> Fact {
        switch command {
        case .register: .registered(try registered())
        case .accept: .accepted(consents: try consents("consents"), number: try number())
        case .decline: .declined(reason: try code("reason"), routes: try codes("routes"))
        case .holdSession:
            .sessionHeld(on: try day("held_on"), manner: try code("manner"), present: PartySet(try parties("present")))
        case .escalate:
            .escalated(
                reason: try code("reason"), to: UnitID(rawValue: try integer("to")), consents: try consents("consents"),
                isHelpOnly: try flag("help_only"))
        case .recall: .recalled
        case .acceptTransfer: .transferAccepted(consents: try consents("consents"))
        case .returnTransfer: .transferReturned(reason: try code("reason"))
        case .agree:
            .agreed(
                form: try code("form"), on: try day("reached_on"), confirmations: try consents("confirmations"),
                items: try items())
        case .perform:
            .performed(
                item: try integer("item"), on: try day("performed_on"), proof: try optionalCode("proof"),
                confirmations: try consents("confirmations"))
        case .terminate: .terminated(ground: try code("ground"), routes: try codes("routes"))
        case .withdraw: .withdrawn(by: try party("party"), way: try code("way"))
        case .followUp: .followedUp(on: try day("asked_on"), way: try code("way"), answers: try answers())
        case .close: .closed(ending: try code("ending"), isFollowUpWaived: try flag("waived"))
        case .reopen: .reopened
        }
    }

    private func registered() throws(UnreadableFact) -> RegisteredFact {
        guard let region = RegionCode(try text("region")) else { throw unreadable("region") }
        let applicants = PartySet(try parties("applicants"))
        return RegisteredFact(
            region: region, source: try code("source"), type: try code("type"), urgency: try code("urgency"),
            requestedOn: try day("requested_on"), parties: applicants.union(PartySet(try parties("respondents"))),
            applicants: applicants)
    }

    private func number() throws(UnreadableFact) -> CaseNumber? {
        guard let value = object["number"] else { return nil }
        let number = try nested(value, "number")
        return CaseNumber(
            unit: UnitID(rawValue: try number.integer("unit")), year: try number.integer("year"),
            serial: try number.integer("serial"))
    }

    private func consents(_ key: String) throws(UnreadableFact) -> [Consent] {
        var consents: [Consent] = []
        for value in try list(key) {
            let consent = try nested(value, key)
            consents.append(Consent(party: try consent.party("party"), way: try consent.code("way")))
        }
        return consents
    }

    private func items() throws(UnreadableFact) -> [ItemFact] {
        var items: [ItemFact] = []
        for value in try list("items") {
            let item = try nested(value, "items")
            items.append(
                ItemFact(
                    number: try item.integer("item"), obligor: try item.party("obligor"),
                    amount: item.object["fen"] == nil ? nil : try item.integer("fen"), due: try item.day("due_on")))
        }
        return items
    }

    private func answers() throws(UnreadableFact) -> [FollowUpAnswer] {
        var answers: [FollowUpAnswer] = []
        for value in try list("answers") {
            let answer = try nested(value, "answers")
            answers.append(
                FollowUpAnswer(
                    party: try answer.party("party"), isReached: try answer.flag("reached"),
                    performance: try answer.optionalCode("performance"),
                    satisfaction: try answer.optionalCode("satisfaction"),
                    hasNewTrouble: answer.object["new_trouble"] == nil ? nil : try answer.flag("new_trouble")))
        }
        return answers
    }
}

extension FactReader {
    fileprivate func unreadable(_ key: String) -> UnreadableFact { UnreadableFact(command: command, key: key) }

    fileprivate func nested(_ value: JSONValue, _ key: String) throws(UnreadableFact) -> FactReader {
        guard case .object(let inner) = value else { throw unreadable(key) }
        return FactReader(command: command, object: inner)
    }

    fileprivate func text(_ key: String) throws(UnreadableFact) -> String {
        guard case .string(let text)? = object[key] else { throw unreadable(key) }
        return text
    }

    fileprivate func flag(_ key: String) throws(UnreadableFact) -> Bool {
        guard case .bool(let flag)? = object[key] else { throw unreadable(key) }
        return flag
    }

    fileprivate func integer<Number: FixedWidthInteger>(_ key: String) throws(UnreadableFact) -> Number {
        guard case .number(let number)? = object[key], let integer = number.integer,
            let exact = Number(exactly: integer)
        else { throw unreadable(key) }
        return exact
    }

    fileprivate func day(_ key: String) throws(UnreadableFact) -> LegalDay {
        guard let day = LegalDay(try text(key)) else { throw unreadable(key) }
        return day
    }

    fileprivate func code<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> Code {
        guard let code = Code(rawValue: try text(key)) else { throw unreadable(key) }
        return code
    }

    fileprivate func optionalCode<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> Code? {
        object[key] == nil ? nil : try code(key) as Code
    }

    fileprivate func list(_ key: String) throws(UnreadableFact) -> [JSONValue] {
        guard case .array(let values)? = object[key] else { throw unreadable(key) }
        return values
    }

    fileprivate func codes<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> [Code] {
        var codes: [Code] = []
        for value in try list(key) {
            guard case .string(let text) = value, let code = Code(rawValue: text) else { throw unreadable(key) }
            codes.append(code)
        }
        return codes
    }

    fileprivate func party(_ key: String) throws(UnreadableFact) -> PartyNumber {
        guard let party = PartyNumber(rawValue: try integer(key)) else { throw unreadable(key) }
        return party
    }

    fileprivate func parties(_ key: String) throws(UnreadableFact) -> [PartyNumber] {
        var parties: [PartyNumber] = []
        for value in try list(key) {
            guard case .number(let number) = value, let integer = number.integer,
                let party = PartyNumber(rawValue: Int(integer))
            else { throw unreadable(key) }
            parties.append(party)
        }
        return parties
    }
}
