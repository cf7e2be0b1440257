// SPDX-License-Identifier: Apache-2.0

/// Letting mediation rest until a day that everybody was told.
package struct Pause: Hashable, Sendable {
    package let reason: PauseReason
    package let until: LegalDay
    package let arePartiesTold: Bool
    package let note: String?
    /// Days after which a pause must be looked at again, so nothing rests for longer at once.
    package static let limit = 30

    package init(reason: PauseReason, until: LegalDay, arePartiesTold: Bool, note: String? = nil) {
        self.reason = reason
        self.until = until
        self.arePartiesTold = arePartiesTold
        self.note = note
    }
}

/// Going on after a pause.
package struct Resumption: Hashable, Sendable {
    package let note: String?

    package init(note: String? = nil) { self.note = note }
}

/// More time for mediation, by consent of every party; without it there is an alert and never an ending.
package struct Extension: Hashable, Sendable {
    package let until: LegalDay
    package let consents: [Consent]
    /// Days that one extension may add to the day on which it is agreed, or to the one before it.
    package static let limit = 30

    package init(until: LegalDay, consents: [Consent]) {
        self.until = until
        self.consents = consents
    }
}

/// Giving a case to somebody else of the same unit.
package struct Assignment: Hashable, Sendable {
    package let assignee: PersonID
    package let reason: String?

    package init(assignee: PersonID, reason: String? = nil) {
        self.assignee = assignee
        self.reason = reason
    }
}

/// Another level helps to mediate (联合调解); the holder stays the one who is responsible.
package struct Joining: Hashable, Sendable {
    package let level: Level
    package let consents: [Consent]

    package init(level: Level, consents: [Consent]) {
        self.level = level
        self.consents = consents
    }
}

/// The same dispute stands in another case already, which goes on alone.
package struct Merge: Hashable, Sendable {
    package let into: CaseID
    package let note: String?

    package init(into: CaseID, note: String? = nil) {
        self.into = into
        self.note = note
    }
}

/// Putting a closed case's dossier away.
package struct Archival: Hashable, Sendable {
    package let papers: [Paper]
    package let note: String?

    package init(papers: [Paper], note: String? = nil) {
        self.papers = papers
        self.note = note
    }
}
