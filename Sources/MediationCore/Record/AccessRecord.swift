// SPDX-License-Identifier: Apache-2.0

/// A line of the access log as an auditor reads it: who looked, and at what, by its id alone.
package struct AccessRecord: Hashable, Sendable {
    package let line: AccessLine
    /// Its place in the chain of its person.
    package let seq: Int32
    package let personName: String
    /// `nil` for the program's own operator.
    package let unitName: String?

    package init(line: AccessLine, seq: Int32, personName: String, unitName: String?) {
        self.line = line
        self.seq = seq
        self.personName = personName
        self.unitName = unitName
    }

    package var position: AccessPosition { AccessPosition(at: line.at, person: line.person, seq: seq) }
}

/// Where a list of lines goes on: behind this one, the newest being first.
package struct AccessPosition: Hashable, Sendable {
    package let at: Timestamp
    package let person: PersonID
    package let seq: Int32

    package init(at: Timestamp, person: PersonID, seq: Int32) {
        self.at = at
        self.person = person
        self.seq = seq
    }
}

/// Which lines of the access log are looked for; what is left out is not asked.
package struct AccessFilter: Hashable, Sendable {
    package var kind: AccessKind?
    package var person: PersonID?
    package var caseID: CaseID?
    /// The first and the last legal day.
    package var from: LegalDay?
    package var to: LegalDay?

    package init() {}
}
