// SPDX-License-Identifier: Apache-2.0

/// A case as it is read: the fold of its events, and what only people read.
package struct CaseRow: Hashable, Sendable {
    package var state: MediationCase
    package let regionLft: Int32
    package let code: String
    /// The number as papers print it.
    package let numberText: String?
    /// "张三 与 李四"
    package let title: String
    package let summary: String
    package let place: String
    package let holderUnitName: String
    package let holderPersonName: String
    package let regionName: String
    /// The day by which somebody has to act next.
    package let dueOn: LegalDay?

    package init(
        state: MediationCase, regionLft: Int32, code: String, numberText: String?, title: String, summary: String,
        place: String, holderUnitName: String, holderPersonName: String, regionName: String, dueOn: LegalDay?
    ) {
        self.state = state
        self.regionLft = regionLft
        self.code = code
        self.numberText = numberText
        self.title = title
        self.summary = summary
        self.place = place
        self.holderUnitName = holderUnitName
        self.holderPersonName = holderPersonName
        self.regionName = regionName
        self.dueOn = dueOn
    }
}
