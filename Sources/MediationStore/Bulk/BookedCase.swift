// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// A case that was played in memory, with everything that its steps would have written one by one: rows for COPY.
package struct BookedCase: Sendable {
    package let row: CaseRow
    package let place: SealedText
    package let events: [BookedEvent]
    /// In the order of the events; an event that changes no figure has none.
    package let changes: [InsertFigureDelta]
    package let parties: [SealedParty]
    /// Promises as they stand, in force or not, with their words.
    package let items: [(columns: ItemColumns, promise: String)]
    package let clocks: [OpenClock]

    package init(
        row: CaseRow, place: SealedText, events: [BookedEvent], changes: [InsertFigureDelta], parties: [SealedParty],
        items: [(columns: ItemColumns, promise: String)], clocks: [OpenClock]
    ) {
        self.row = row
        self.place = place
        self.events = events
        self.changes = changes
        self.parties = parties
        self.items = items
        self.clocks = clocks
    }
}

/// One event of such a case, chained to the one before it.
package struct BookedEvent: Sendable {
    package let event: CaseEvent
    /// As it was hashed.
    package let fact: [UInt8]
    package let words: [UInt8]?
    package let previousHolder: Holder?
    package let commitment: Commitment?
    package let previousHash: [UInt8]?
    package let hash: [UInt8]

    package init(
        _ event: CaseEvent, fact: [UInt8], words: [UInt8]?, previousHolder: Holder?, commitment: Commitment?,
        previousHash: [UInt8]?, hash: [UInt8]
    ) {
        self.event = event
        self.fact = fact
        self.words = words
        self.previousHolder = previousHolder
        self.commitment = commitment
        self.previousHash = previousHash
        self.hash = hash
    }
}

/// What the cases of one place add up to, and which of them are behind each sum: the folded figures.
package struct BookedFigures: Sendable {
    /// One sum, under one heading.
    package struct Cell: Hashable, Sendable {
        package let measure: Measure
        package let month: Month
        package let beginsOn: LegalDay
        package let value: Int32
        package let heading: Heading

        package init(_ key: CountKey, under heading: Heading) {
            measure = key.measure
            month = key.month
            beginsOn = key.beginsOn
            value = key.value
            self.heading = heading
        }
    }

    /// Under what a sum stands, by the words of `figure_cell`.
    package enum Heading: Hashable, Sendable {
        case all
        case firstLevel(Level)
        case type(DisputeType)
        case source(Source)

        var words: (dimension: String, member: String) {
            switch self {
            case .all: ("all", "")
            case .firstLevel(let level): ("first_level", level.rawValue)
            case .type(let type): ("type", type.rawValue)
            case .source(let source): ("source", source.rawValue)
            }
        }
    }

    package let region: RegionCode
    package let cells: [Cell: Int64]

    package init(region: RegionCode, cells: [Cell: Int64]) {
        self.region = region
        self.cells = cells
    }
}
