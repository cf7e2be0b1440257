// SPDX-License-Identifier: Apache-2.0

/// A stored event with the names of who acted, its facts and words still as JSON text.
package struct EventRow: Hashable, Sendable {
    package let caseID: CaseID
    package let version: Int32
    package let command: Command.Kind
    package let from: Position?
    package let to: Position
    package let actor: Holder
    package let actorName: String
    /// In whose stead that person acted; `nil` for whoever acted in an office of their own.
    package let standsFor: PersonName?
    package let actorUnitName: String
    package let holder: Holder
    package let at: Timestamp
    /// UTF-8 of a JSON object.
    package let fact: [UInt8]
    package let words: [UInt8]?

    package init(
        caseID: CaseID, version: Int32, command: Command.Kind, from: Position?, to: Position, actor: Holder,
        actorName: String, standsFor: PersonName? = nil, actorUnitName: String, holder: Holder, at: Timestamp,
        fact: [UInt8], words: [UInt8]?
    ) {
        self.caseID = caseID
        self.version = version
        self.command = command
        self.from = from
        self.to = to
        self.actor = actor
        self.actorName = actorName
        self.standsFor = standsFor
        self.actorUnitName = actorUnitName
        self.holder = holder
        self.at = at
        self.fact = fact
        self.words = words
    }
}
