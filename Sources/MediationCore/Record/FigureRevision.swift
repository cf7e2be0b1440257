// SPDX-License-Identifier: Apache-2.0

/// One step of one case that changed a sum of a month after it was closed.
package struct FigureRevision: Hashable, Sendable {
    package let at: Timestamp
    package let command: Command.Kind
    package let caseID: CaseID
    package let version: Int32
    package let measure: Measure
    package let amount: Int64

    package init(
        at: Timestamp, command: Command.Kind, caseID: CaseID, version: Int32, measure: Measure, amount: Int64
    ) {
        self.at = at
        self.command = command
        self.caseID = caseID
        self.version = version
        self.measure = measure
        self.amount = amount
    }
}
