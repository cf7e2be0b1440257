// SPDX-License-Identifier: Apache-2.0

/// One piece of news: what was done with which case.
package struct NoticeRow: Hashable, Sendable {
    package let kind: Command.Kind
    package let at: Timestamp
    package let caseID: CaseID
    package let code: String
    package let title: String

    package init(kind: Command.Kind, at: Timestamp, caseID: CaseID, code: String, title: String) {
        self.kind = kind
        self.at = at
        self.caseID = caseID
        self.code = code
        self.title = title
    }
}
