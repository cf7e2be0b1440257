// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// An event as it is hashed (docs/proof.md): everything that its row says, and of people's words the commitment alone.
package struct EventForm: Sendable {
    package let county: CountyCode
    package let caseID: CaseID
    package let version: Int32
    package let command: String
    /// Stage and level; `none` twice for the first event.
    package let from: (stage: String, level: String)
    package let to: (stage: String, level: String)
    package let actor: Holder
    /// Only named where somebody stood in, so that the form of all other events is what it always was.
    package let standsFor: PersonID?
    package let previousHolder: Holder?
    package let holder: Holder
    package let at: Timestamp
    /// UTF-8 of a JSON object, in any order.
    package let fact: [UInt8]
    package let commitment: [UInt8]?

    /// The event of a decision, before it is written.
    package init(_ event: CaseEvent, county: CountyCode, previousHolder: Holder?, commitment: [UInt8]?) {
        self.county = county
        caseID = event.caseID
        version = event.version
        command = event.command.rawValue
        from = (event.from?.stage.rawValue ?? "none", event.from?.level.rawValue ?? "none")
        to = (event.to.stage.rawValue, event.to.level.rawValue)
        actor = event.actor
        standsFor = event.standsFor
        self.previousHolder = previousHolder
        holder = event.holder
        at = event.at
        fact = event.fact.json
        self.commitment = commitment
    }

    /// A stored event.
    ///
    /// - Parameter commitment: the one that was stored, or that an older event gets.
    init(_ row: EventRow, _ link: EventLink, commitment: [UInt8]?) {
        county = link.county
        caseID = row.caseID
        version = row.version
        command = row.command.rawValue
        from = link.from
        to = (row.to.stage.rawValue, row.to.level.rawValue)
        actor = row.actor
        standsFor = row.standsFor?.id
        previousHolder = link.previousHolder
        holder = row.holder
        at = row.at
        fact = row.fact
        self.commitment = commitment
    }

    /// The bytes that follow the hash of the event before.
    package var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 640)
        writer.object { json in
            json.pair("actor", actor)
            json.field("at", at.microseconds)
            json.field("case", caseID.description)
            json.field("command", command)
            json.field("commitment", hex: commitment)
            json.field("county", county.rawValue)
            json.name("fact")
            if let fact = try? JSONParser.parse(fact) { json.canonical(fact) } else { json.null() }
            if let standsFor { json.field("for", standsFor.rawValue) }
            json.pair("from", from)
            json.pair("holder", holder)
            json.pair("previous", previousHolder)
            json.pair("to", to)
            json.field("version", version)
        }
        return writer.bytes
    }
}
