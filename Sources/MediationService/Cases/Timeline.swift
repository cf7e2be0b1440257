// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// One event of a case with what happened and what was said.
package struct TimelineEntry: Hashable, Sendable {
    package let row: EventRow
    package let fact: Fact
    package let words: Words
}

extension CaseView {
    /// The history as people read it, oldest first.
    ///
    /// - Throws: when an event was written past the program and cannot be read.
    package func timeline() throws -> [TimelineEntry] {
        try events.map { TimelineEntry(row: $0, fact: try $0.event().fact, words: $0.spokenWords()) }
    }
}
