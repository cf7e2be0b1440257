// SPDX-License-Identifier: Apache-2.0

/// What somebody is told about one clock of one case.
package struct AlertLine: Hashable, Sendable {
    package let caseID: CaseID
    package let code: String
    /// "张三 与 李四"
    package let title: String
    package let stage: Stage
    package let risk: Risk
    package let key: ClockKey
    package let alert: ClockStep.Alert
    package let climb: ClockStep.Climb
    /// `nil` while the last instant is not known.
    package let dueAt: Timestamp?
    package let dueOn: LegalDay?
    package let raisedAt: Timestamp

    package init(
        caseID: CaseID, code: String, title: String, stage: Stage, risk: Risk, key: ClockKey, alert: ClockStep.Alert,
        climb: ClockStep.Climb, dueAt: Timestamp?, dueOn: LegalDay?, raisedAt: Timestamp
    ) {
        self.caseID = caseID
        self.code = code
        self.title = title
        self.stage = stage
        self.risk = risk
        self.key = key
        self.alert = alert
        self.climb = climb
        self.dueAt = dueAt
        self.dueOn = dueOn
        self.raisedAt = raisedAt
    }

    /// What ends it, the usual thing first: an alert without a button is none.
    package var actions: [Command.Kind] { key.kind.actions(in: stage) }
}
