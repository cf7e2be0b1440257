// SPDX-License-Identifier: Apache-2.0

/// One immutable step of a case: what happened, from where to where, by whom, and who is responsible afterwards.
///
/// An event carries facts (codes, numbers, days). What people said stands beside it in `words`, so that lawful
/// erasure of words never touches the facts.
package struct CaseEvent: Hashable, Sendable {
    package let caseID: CaseID
    /// 1 for the first event of a case, without gaps.
    package let version: Int32
    /// `nil`: the case begins.
    package let from: Position?
    package let to: Position
    package let fact: Fact
    /// The person and unit that acted.
    package let actor: Holder
    /// In whose stead that person acted; `nil` for whoever acted in an office of their own.
    package let standsFor: PersonID?
    /// Responsible once this has happened.
    package let holder: Holder
    package let at: Timestamp

    package init(
        caseID: CaseID, version: Int32, from: Position?, to: Position, fact: Fact, actor: Holder,
        standsFor: PersonID? = nil, holder: Holder, at: Timestamp
    ) {
        self.caseID = caseID
        self.version = version
        self.from = from
        self.to = to
        self.fact = fact
        self.actor = actor
        self.standsFor = standsFor
        self.holder = holder
        self.at = at
    }

    package var command: Command.Kind { fact.command }
}
