// SPDX-License-Identifier: Apache-2.0

/// One line of the access log as it is written and hashed.
package struct AccessLine: Hashable, Sendable {
    package let county: CountyCode
    package let person: PersonID
    /// `nil` for the program's own operator.
    package let unit: UnitID?
    package let at: Timestamp
    package let kind: AccessKind
    package let caseID: CaseID?
    /// What was revealed, asked for or taken out.
    package let field: String?
    /// Why, in the words of whoever looked.
    package let reason: String?

    package init(
        county: CountyCode, person: PersonID, unit: UnitID?, at: Timestamp, kind: AccessKind, caseID: CaseID? = nil,
        field: String? = nil, reason: String? = nil
    ) {
        self.county = county
        self.person = person
        self.unit = unit
        self.at = at
        self.kind = kind
        self.caseID = caseID
        self.field = field
        self.reason = reason
    }
}
