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
        let written = facts.everyKind()
        #expect(written.map(\.command) == Command.Kind.allCases)
        for fact in written {
            #expect(try Fact(fact.command, json: fact.json) == fact, "repeat with \(seed)")
        }
    }

    @Test("is still read in the forms that earlier releases wrote")
    func earlier() throws {
        let escalated = #"{"v":1,"reason":"complex","to":7,"consents":[],"help_only":true}"#
        func asked(_ level: Level) -> Fact {
            .escalated(
                EscalatedFact(
                    reason: .complex, to: UnitID(rawValue: 7), level: level, consents: [], isHelpOnly: true))
        }
        #expect(try Fact(.escalate, at: .village, json: Array(escalated.utf8)) == asked(.township))
        #expect(try Fact(.escalate, at: .township, json: Array(escalated.utf8)) == asked(.county))
        for (command, json, fact) in Self.earlierForms {
            #expect(try Fact(command, json: Array(json.utf8)) == fact, "\(json)")
        }
    }

    private static let earlierForms: [(Command.Kind, String, Fact)] = [
        (
            .register,
            #"""
            {"v":1,"region":"990101101201","source":"apply","type":"other","urgency":"ordinary",
            "requested_on":"2026-03-02","applicants":[1],"respondents":[2]}
            """#,
            .registered(
                RegisteredFact(
                    region: SmallCounty.village, source: .apply, type: .other, urgency: .ordinary,
                    requestedOn: "2026-03-02", parties: [1, 2], applicants: [1], rules: nil))
        ),
        (
            .holdSession, #"{"v":1,"held_on":"2026-03-04","manner":"home","present":[1,2]}"#,
            .sessionHeld(on: "2026-03-04", manner: .home, present: [1, 2], mood: nil)
        ),
        (
            .agree, #"{"v":1,"form":"oral","reached_on":"2026-03-05","confirmations":[],"items":[]}"#,
            .agreed(AgreedFact(form: .oral, scope: .whole, on: "2026-03-05", confirmations: [], items: []))
        ),
        (
            .perform, #"{"v":1,"item":1,"performed_on":"2026-03-06","confirmations":[]}"#,
            .performed(PerformedFact(item: 1, on: "2026-03-06", proof: nil, confirmations: [], isPart: false))
        ),
        (
            .followUp, #"{"v":1,"asked_on":"2026-03-07","way":"phone","answers":[]}"#,
            .followedUp(on: "2026-03-07", way: .phone, answers: [], isDrawn: false)
        ),
        (
            .offerConfirmation, #"{"v":1,"offered_on":"2026-03-06"}"#,
            .confirmationOffered(on: "2026-03-06", agreement: nil)
        ),
        (.lapseConfirmation, #"{"v":1}"#, .confirmationLapsed(agreement: nil)),
    ]

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
            let writes = fact.json != Array(#"{"v":1}"#.utf8)
            #expect(Self.keys.keys.contains(fact.command) == writes, "\(fact.command)")
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

    /// The keys without which a fact says nothing, for each command that says more than its own name.
    private static func required(_ command: Command.Kind) -> [String] { keys[command, default: []] }

    private static let keys: [Command.Kind: [String]] = [
        .reportLead: ["region", "source"], .dismissLead: ["reason"],
        .register: ["region", "source", "type", "urgency", "requested_on", "applicants", "respondents"],
        .recordConsent: ["party", "scope", "answer", "way"], .accept: ["consents"], .decline: ["reason", "routes"],
        .invite: ["kind", "consents"], .object: ["tie", "against", "consents"],
        .nameRepresentatives: ["side", "representatives", "consents"],
        .holdSession: ["held_on", "manner", "present"], .pause: ["reason", "until"], .extend: ["until", "consents"],
        .join: ["level", "consents"], .escalate: ["reason", "to", "consents", "help_only"],
        .acceptTransfer: ["consents"], .returnTransfer: ["reason"], .decideContest: ["stands"],
        .handDown: ["to", "level", "help", "consents"], .referOut: ["outlet", "papers"],
        .confirmReceipt: ["received_on"], .recordFeedback: ["result", "heard_on"],
        .draftAgreement: ["form", "scope", "items"],
        .signAgreement: ["signed_on", "confirmations", "mediator_signed", "sealed", "completes"],
        .agree: ["form", "reached_on", "confirmations", "items"], .perform: ["item", "performed_on", "confirmations"],
        .excuse: ["item", "consents"], .enforce: ["item", "performed_on"], .renegotiate: ["item", "due", "consents"],
        .lapse: ["item"], .resumeMediation: ["consents"], .offerConfirmation: ["offered_on"],
        .declineConfirmation: ["party"], .applyConfirmation: ["applied_on", "consents", "warnings"],
        .answerConfirmation: ["result", "answered_on"], .lapseConfirmation: [], .terminate: ["ground", "routes"],
        .withdraw: ["party", "way"], .drawCallBack: ["unit"], .followUp: ["asked_on", "way", "answers"],
        .close: ["ending", "waived"], .archive: ["papers"], .merge: ["into"], .raiseRisk: ["sign", "to"],
        .lowerRisk: ["to", "final"], .blowWhistle: ["whistle", "kind", "department"],
        .acknowledgeWhistle: ["whistle", "comes_on"], .objectToWhistle: ["whistle"],
        .decideWhistle: ["whistle", "must_come"], .recordArrival: ["whistle", "arrived_on"],
        .recordResult: ["whistle"], .rateWhistle: ["whistle", "by", "satisfaction"], .expireWhistle: ["whistle"],
        .hearParty: ["party", "wish"], .answerParty: ["party"],
    ]
}

private struct Echo: Statement {
    static let name: StaticString = "echo"
    let json: [UInt8]
    var sql: SQL { "select \(JSONB(utf8: json))" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> [UInt8] {
        try row.decode(JSONB.self).utf8
    }
}
