// SPDX-License-Identifier: Apache-2.0

/// What is wrong with one row of a file of regions: where, and what to do about it.
package struct RegionFault: Error, Hashable, Sendable {
    /// Why a row is refused.
    package enum Reason: Hashable, Sendable {
        case notText
        case head
        case tooManyRows(Int)
        case tornQuotes
        case fieldCount(Int)
        case notACode
        case blank
        case tooLong(Int)
        case controlCharacter
        case notAKind
        case repeated(line: Int)
        case noSuchParent
        case notBelowParent
        case ownParent
        case moved
        case changedKind
    }

    /// The line of the file, counted from 1; 0 for the file as a whole.
    package let line: Int
    /// The column; `nil` for the row as a whole.
    package let field: String?
    package let reason: Reason

    init(_ reason: Reason, line: Int = 0, field: String? = nil) {
        self.line = line
        self.field = field
        self.reason = reason
    }
}

/// A file of regions that was not brought in, with everything that is wrong with it.
package struct RegionRefusal: Error, Hashable, Sendable {
    /// In the order of the file; at most `limit`, because who has a wrong column has it in every row.
    package let faults: [RegionFault]
    package static let limit = 200

    init(_ faults: [RegionFault]) { self.faults = Array(faults.sorted { $0.line < $1.line }.prefix(Self.limit)) }
}
