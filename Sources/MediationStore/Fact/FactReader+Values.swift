// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

// What many facts are made of.
extension FactReader {
    func text(_ key: String) throws(UnreadableFact) -> String {
        guard case .string(let text)? = object[key] else { throw unreadable(key) }
        return text
    }

    func optionalText(_ key: String) throws(UnreadableFact) -> String? { has(key) ? try text(key) : nil }

    func flag(_ key: String) throws(UnreadableFact) -> Bool {
        guard case .bool(let flag)? = object[key] else { throw unreadable(key) }
        return flag
    }

    func integer<Number: FixedWidthInteger>(_ key: String) throws(UnreadableFact) -> Number {
        guard case .number(let number)? = object[key], let integer = number.integer,
            let exact = Number(exactly: integer)
        else { throw unreadable(key) }
        return exact
    }

    func day(_ key: String) throws(UnreadableFact) -> LegalDay {
        guard let day = LegalDay(try text(key)) else { throw unreadable(key) }
        return day
    }

    func code<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> Code {
        guard let code = Code(rawValue: try text(key)) else { throw unreadable(key) }
        return code
    }

    func optionalCode<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> Code? {
        has(key) ? try code(key) as Code : nil
    }

    func list(_ key: String) throws(UnreadableFact) -> [JSONValue] {
        guard case .array(let values)? = object[key] else { throw unreadable(key) }
        return values
    }

    func codes<Code: RawRepresentable<String>>(_ key: String) throws(UnreadableFact) -> [Code] {
        var codes: [Code] = []
        for value in try list(key) {
            guard case .string(let text) = value, let code = Code(rawValue: text) else { throw unreadable(key) }
            codes.append(code)
        }
        return codes
    }

    func party(_ key: String) throws(UnreadableFact) -> PartyNumber {
        guard let party = PartyNumber(rawValue: try integer(key)) else { throw unreadable(key) }
        return party
    }

    func parties(_ key: String) throws(UnreadableFact) -> PartySet {
        var parties: [PartyNumber] = []
        for value in try list(key) {
            guard case .number(let number) = value, let integer = number.integer,
                let party = PartyNumber(rawValue: Int(integer))
            else { throw unreadable(key) }
            parties.append(party)
        }
        return PartySet(parties)
    }

    func consents(_ key: String) throws(UnreadableFact) -> [Consent] {
        var consents: [Consent] = []
        for value in try list(key) {
            let consent = try nested(value, key)
            consents.append(Consent(party: try consent.party("party"), way: try consent.code("way")))
        }
        return consents
    }
}
