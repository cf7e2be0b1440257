// SPDX-License-Identifier: Apache-2.0

/// What was said with an event: kept beside its facts, readable by those who may read the case.
package struct Words: Hashable, Sendable {
    /// The places where a person's own words can stand.
    package enum Place: String, CaseIterable, Sendable {
        case summary
        case place
        case notes
        case tried
        case advice
        case record
        case reason
        case note
        case name
        case receipt
        case court
        case status
        case station
        case need
        case who
        case result
    }

    package private(set) var entries: [(place: Place, text: String)] = []

    package init() {}

    /// Words in the order given; missing and blank ones are left out.
    package init(_ entries: (Place, String?)...) {
        for case (let place, let text?) in entries where !text.isBlank { self.entries.append((place, text)) }
    }

    package mutating func append(_ text: String, at place: Place) { entries.append((place, text)) }

    package subscript(place: Place) -> String? { entries.first { $0.place == place }?.text }
    package var isEmpty: Bool { entries.isEmpty }

    package static func == (left: Words, right: Words) -> Bool {
        left.entries.elementsEqual(right.entries) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        for entry in entries {
            hasher.combine(entry.place)
            hasher.combine(entry.text)
        }
    }
}
