// SPDX-License-Identifier: Apache-2.0

/// How far a theme of the month (每月一题) has come. It ends with a result, or by being dropped with a reason.
package enum ThemeState: String, CaseIterable, Sendable {
    /// Somebody has taken the group of cases for the month's theme.
    case adopted
    /// Something is being done about what the cases have in common.
    case working
    /// What was done is written down, and so is what came of it.
    case done
    /// It turned out to be no theme, or somebody else's.
    case dropped

    /// The states that may follow; none after the end.
    package var following: [ThemeState] {
        switch self {
        case .adopted: [.working, .dropped]
        case .working: [.done, .dropped]
        case .done, .dropped: []
        }
    }
}

/// The number of a theme within its county.
package struct ThemeID: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }
}
