// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

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

extension EventRow {
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
