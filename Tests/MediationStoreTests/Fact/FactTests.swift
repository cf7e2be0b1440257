// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Postgres
import TestSupport
import Testing

@testable import MediationStore

@Suite("What an event says, as JSON")
struct FactTests {
    @Test("is read back as it was written, whatever its kind", arguments: Seed.batch(60))
    func roundTrip(seed: Seed) throws {
        var facts = RandomFacts(seed)
        for fact in facts.everyKind() {
            #expect(try Fact(fact.command, json: fact.json) == fact, "repeat with \(seed)")
        }
    }

    @Test("survives the database, which writes JSON in its own way", arguments: Seed.batch(4))
    func stored(seed: Seed) async throws {
        var facts = RandomFacts(seed)
        let written = facts.everyKind()
        try await TestDatabase.run(.empty) { test in
            for fact in written {
                let stored = try #require(try await test.database.first(Echo(json: fact.json)))
                #expect(try Fact(fact.command, json: stored) == fact, "repeat with \(seed)")
            }
        }
    }

    @Test("names the key that is missing", arguments: Seed.batch(20))
    func missing(seed: Seed) throws {
        var facts = RandomFacts(seed)
        for fact in facts.everyKind() {
            for key in Self.required(fact.command) {
                let text = String(decoding: fact.json, as: UTF8.self)
                let without = Array(text.replacing("\"\(key)\":", with: "\"other\":", maxReplacements: 1).utf8)
                #expect(throws: UnreadableFact(command: fact.command, key: key)) {
                    try Fact(fact.command, json: without)
                }
            }
        }
    }

    @Test("names the key that says something unknown")
    func unknown() {
        let broken: [(command: Command.Kind, json: String, key: String)] = [
            (.decline, #"{"reason":"mood","routes":[]}"#, "reason"),
            (.decline, #"{"reason":"title","routes":["home"]}"#, "routes"),
            (.decline, #"{"reason":"title","routes":{}}"#, "routes"),
            (.decline, #"{"reason":7,"routes":[]}"#, "reason"),
            (.holdSession, #"{"held_on":"2026-02-30","manner":"home","present":[1]}"#, "held_on"),
            (.holdSession, #"{"held_on":"2026-02-03","manner":"home","present":[0]}"#, "present"),
            (.holdSession, #"{"held_on":"2026-02-03","manner":"home","present":[31]}"#, "present"),
            (.holdSession, #"{"held_on":"2026-02-03","manner":"home","present":[1.5]}"#, "present"),
            (.acceptTransfer, #"{"consents":[{"party":1,"way":"letter"}]}"#, "way"),
            (.acceptTransfer, #"{"consents":[1]}"#, "consents"),
            (.escalate, #"{"reason":"complex","to":9999999999,"consents":[],"help_only":true}"#, "to"),
            (.escalate, #"{"reason":"complex","to":1,"consents":[],"help_only":"yes"}"#, "help_only"),
            (.accept, #"{"consents":[],"number":{"unit":1,"year":2026}}"#, "serial"),
            (.register, #"{"region":"12"}"#, "region"), (.close, #"{"ending":"performed","waived":null}"#, "waived"),
            (.close, "[]", ""), (.close, "{", ""), (.close, "", ""), (.recall, "null", ""),
        ]
        for (command, json, key) in broken {
            #expect(throws: UnreadableFact(command: command, key: key), "\(json)") {
                try Fact(command, json: Array(json.utf8))
            }
        }
    }

    @Test("keeps what people said in a place of its own, and reads it back")
    func words() {
        var words = Words()
        for place in Words.Place.allCases { words.append("说：\"好\"\n\(place.rawValue)", at: place) }
        #expect(Self.row(words: words.json).spokenWords().entries.count == Words.Place.allCases.count)
        #expect(Self.row(words: words.json).spokenWords() == words)
        #expect(Self.row(words: nil).spokenWords().isEmpty)
        #expect(Self.row(words: Array("{\"elsewhere\":\"x\",\"note\":1}".utf8)).spokenWords().isEmpty)
    }

    private static func row(words: [UInt8]?) -> EventRow {
        let holder = Holder(unit: SmallCounty.villageUnit, person: SmallCounty.mediator)
        return EventRow(
            caseID: CaseID(rawValue: 1), version: 1, command: .reopen, from: nil, to: Position(.registered, .village),
            actor: holder, actorName: "", actorUnitName: "", holder: holder, at: Timestamp(microseconds: 0), fact: [],
            words: words)
    }

    /// The keys without which a fact says nothing.
    private static func required(_ command: Command.Kind) -> [String] {
        switch command {
        case .register:
            ["region", "source", "type", "urgency", "requested_on", "applicants", "respondents"]
        case .accept, .acceptTransfer: ["consents"]
        case .decline: ["reason", "routes"]
        case .holdSession: ["held_on", "manner", "present"]
        case .escalate: ["reason", "to", "consents", "help_only"]
        case .recall, .reopen: []
        case .returnTransfer: ["reason"]
        case .agree: ["form", "reached_on", "confirmations", "items"]
        case .perform: ["item", "performed_on", "confirmations"]
        case .terminate: ["ground", "routes"]
        case .withdraw: ["party", "way"]
        case .followUp: ["asked_on", "way", "answers"]
        case .close: ["ending", "waived"]
        }
    }
}

private struct Echo: Statement {
    static let name: StaticString = "echo"
    let json: [UInt8]
    var sql: SQL { "select \(JSONB(utf8: json))" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [UInt8] {
        try row.decode(JSONB.self).utf8
    }
}
