// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension JSONWriter {
    /// Writes a value in its one canonical form: keys in the order of their bytes, no blanks.
    mutating func canonical(_ value: JSONValue) {
        switch value {
        case .object(let object):
            let members = object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            self.object { json in
                for member in members {
                    json.name(escaping: member.key)
                    json.canonical(member.value)
                }
            }
        case .array(let values): array(values) { $0.canonical($1) }
        case .null, .bool, .number, .string: self.value(value)
        }
    }

    /// Writes a member with bytes in hexadecimal, or `null`.
    mutating func field(_ name: StaticString, hex bytes: [UInt8]?) {
        self.name(name)
        if let bytes { value(Hex.text(of: bytes)) } else { null() }
    }

    /// Writes a member with two words.
    mutating func pair(_ name: StaticString, _ pair: (String, String)) {
        array(name, [pair.0, pair.1])
    }

    /// Writes a member with unit and person, or `null`.
    mutating func pair(_ name: StaticString, _ holder: Holder?) {
        self.name(name)
        guard let holder else { return null() }
        array([holder.unit.rawValue, holder.person.rawValue]) { $0.value($1) }
    }
}
