// SPDX-License-Identifier: Apache-2.0

/// Which cases a list shows; everything is optional.
package struct CaseFilter: Hashable, Sendable {
    package var stage: Stage?
    package var level: Level?
    /// The pre-order range of a region.
    package var regions: ClosedRange<Int32>?
    package var holder: PersonID?
    package var risk: Risk?
    /// What should have been done before this day.
    package var dueBefore: LegalDay?
    /// Words of a title, a number or a code.
    package var query: String?

    package init() {}
}

/// The place of a line in the queue: the most urgent day first, the older case first among equals.
package struct QueuePosition: Hashable, Sendable {
    package let dueOn: LegalDay
    package let id: CaseID

    package init(dueOn: LegalDay, id: CaseID) {
        self.dueOn = dueOn
        self.id = id
    }

    /// Where a case stands; without a day it comes after all that have one.
    package init(_ line: CaseLine) { self.init(dueOn: line.dueOn ?? Self.someDay, id: line.id) }

    /// Before every case.
    package static let start = QueuePosition(dueOn: LegalDay(daysSince1970: 0), id: CaseID(rawValue: 0))

    /// 31 December 9999, the last day that can be written; the index of the queue says the same.
    private static let someDay = LegalDay(daysSince1970: 2_932_896)
}
