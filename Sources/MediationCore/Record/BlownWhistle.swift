// SPDX-License-Identifier: Apache-2.0

/// A whistle as those who blow it watch it: the case, the department, and how far it has come.
package struct BlownWhistle: Hashable, Sendable {
    package let caseID: CaseID
    package let title: String
    package let department: Department
    package let kind: WhistleKind
    package let state: WhistleState
    package let regionName: String
    package let calledAt: Timestamp
    package let changedAt: Timestamp

    package init(
        caseID: CaseID, title: String, department: Department, kind: WhistleKind, state: WhistleState,
        regionName: String, calledAt: Timestamp, changedAt: Timestamp
    ) {
        self.caseID = caseID
        self.title = title
        self.department = department
        self.kind = kind
        self.state = state
        self.regionName = regionName
        self.calledAt = calledAt
        self.changedAt = changedAt
    }
}

/// A sheet of the board of whistles.
package enum WhistleSheet: String, CaseIterable, Sendable {
    case open
    case late
    case answered
    case rated

    /// The states that lie on it; each state lies on one at most.
    package var states: [WhistleState] {
        switch self {
        case .open: [.blown, .acknowledged, .objected, .arrived]
        case .late: [.expired]
        case .answered: [.answered]
        case .rated: [.rated]
        }
    }
}
