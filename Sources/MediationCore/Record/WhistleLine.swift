// SPDX-License-Identifier: Apache-2.0

/// A whistle as the department that was called sees it: the call, and nothing else of the case.
package struct WhistleLine: Hashable, Sendable {
    package let caseID: CaseID
    /// From 1, within its case.
    package let number: Int
    package let department: Department
    package let kind: WhistleKind
    package let state: WhistleState
    package let need: String
    package let place: String
    package let regionName: String
    package let calledAt: Timestamp
    package let changedAt: Timestamp

    package init(
        caseID: CaseID, number: Int, department: Department, kind: WhistleKind, state: WhistleState, need: String,
        place: String, regionName: String, calledAt: Timestamp, changedAt: Timestamp
    ) {
        self.caseID = caseID
        self.number = number
        self.department = department
        self.kind = kind
        self.state = state
        self.need = need
        self.place = place
        self.regionName = regionName
        self.calledAt = calledAt
        self.changedAt = changedAt
    }

    /// What the department itself may say now.
    package var answers: [Command.Kind] {
        Self.liaisonCommands.filter { WhistleState.machine.allows($0, in: state) }
    }

    /// What a department says for itself; rating it and deciding about it are for others.
    package static let liaisonCommands: [Command.Kind] = [
        .acknowledgeWhistle, .objectToWhistle, .recordArrival, .recordResult,
    ]
}
