// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// Everything that one event wrote in people's words, into whichever table: what its commitment is made of.
///
/// It is the plain text. A sealed cell is opened before it comes here.
package struct CommittedText: Sendable {
    /// A party as the registration named it.
    package struct Party: Hashable, Sendable {
        package let side: Side
        package let name: String
        package let phone: String?
        package let identityNumber: String?

        package init(side: Side, name: String, phone: String?, identityNumber: String?) {
            self.side = side
            self.name = name
            self.phone = phone
            self.identityNumber = identityNumber
        }
    }

    /// UTF-8 of the JSON object of the words.
    package var words: [UInt8]?
    /// How lists call the case, what it is about, and where it happened; of a registration.
    package var heading: (title: String, summary: String, place: String)?
    package var parties: [Party] = []
    /// The number as papers print it, of the event that gave it.
    package var number: String?
    /// What an agreement or a draft promises, in the order of its items.
    package var promises: [String] = []

    package init() {}

    package var isEmpty: Bool {
        words == nil && heading == nil && parties.isEmpty && number == nil && promises.isEmpty
    }

    /// The bytes that are committed to: a JSON object in its canonical form with what there is.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.object { json in
            if let number { json.field("number", number) }
            if !parties.isEmpty {
                json.array("parties", parties) { json, party in
                    json.object {
                        $0.field("id_number", party.identityNumber)
                        $0.field("name", party.name)
                        $0.field("phone", party.phone)
                        $0.field("side", party.side.rawValue)
                    }
                }
            }
            if let heading { json.field("place", heading.place) }
            if !promises.isEmpty { json.array("promises", promises) }
            if let heading {
                json.field("summary", heading.summary)
                json.field("title", heading.title)
            }
            if let words {
                json.name("words")
                if let words = try? JSONParser.parse(words) { json.canonical(words) } else { json.null() }
            }
        }
        return writer.bytes
    }
}
