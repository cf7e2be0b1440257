// SPDX-License-Identifier: Apache-2.0

/// What can stand in a column of a register of cases. A county has its own columns in its own order; it cannot have one
/// that is not here.
package enum RegisterColumn: String, CaseIterable, Sendable {
    case serial
    case number
    case code
    case registeredOn = "registered_on"
    case source
    case type
    case title
    case summary
    case place
    case applicants
    case respondents
    case parties
    /// 1, 2, 3 or 4: fewer than fifty people, a hundred, five hundred, more.
    case scale
    case stage
    case level
    case firstLevel = "first_level"
    case risk
    case unit
    case person
    case acceptedOn = "accepted_on"
    case agreedOn = "agreed_on"
    case amount
    case promises
    case kept
    case followUps = "follow_ups"
    case dueOn = "due_on"
    case closedOn = "closed_on"
    case ending
    /// 1 for an agreement that was kept, 0 for any other ending, nothing while the case is open.
    case success
    /// Left white: nobody here knows it, or it is nobody's business.
    case empty
}

/// The columns of a register, as a county wants them.
package struct RegisterLayout: Hashable, Sendable {
    /// One column, and what stands above it.
    package struct Entry: Hashable, Sendable {
        package let column: RegisterColumn
        /// What stands above it.
        package let title: String

        package init(_ column: RegisterColumn, _ title: String) {
            self.column = column
            self.title = title
        }
    }

    package let title: String
    package let entries: [Entry]

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }

    /// More columns than anybody can print.
    package static let columnLimit = 60
}

/// Layouts that are part of the program.
package enum RegisterPreset: String, CaseIterable, Sendable {
    /// The register of cases.
    case register
    /// The record of a dispute by GB/T 31000, without what that asks for and nobody needs: identity, education, position.
    case gbT31000 = "gb_t_31000"
}

/// The file that a register becomes.
package enum RegisterFormat: String, CaseIterable, Sendable {
    case xlsx
    case csv
}

/// Whether a register has the names of the parties.
package enum RegisterNames: String, CaseIterable, Sendable {
    case masked
    case full
}
