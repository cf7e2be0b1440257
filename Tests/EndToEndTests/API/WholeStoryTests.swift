// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import JSON
import MediationCore
import MediationDemo
import MediationService
import Postgres
import TestSupport
import Testing

/// The eaves that drip, whole: a lead, a hoe, help from the township, a department on the spot, money that came late, a
/// call-back by lot.
@Suite("A dispute with everything that can happen to it")
struct WholeStoryTests {
    /// Days are counted from the evening on which 张三 scans the code at the village office.
    private static let chapters: [(day: Int, user: User, json: String)] = [
        (0, .village, Step.register),
        (0, .village, record(consent: 1)), (0, .village, record(consent: 2)), (0, .village, Step.accept),
        (2, .village, #"{"command": "invite", "kind": "neighbour", "name": "赵大爷", "consents": \#(Step.both)}"#),
        (2, .village, #"{"command": "invite", "kind": "neighbour", "name": "钱婶", "consents": \#(Step.both)}"#),
        (2, .village, session("on_site")),
        (9, .village, session("village_office", more: #", "mood": "worse""#)),
        (9, .village, #"{"command": "raise_risk", "sign": "weapon", "note": "张三的哥哥举了锄头"}"#),
        (9, .village, #"{"command": "report_to_police", "station": "桥头派出所", "record": "接警 0311-7"}"#),
        (9, .township, #"{"command": "join", "level": "township", "consents": \#(Step.both)}"#),
        (9, .township, #"{"command": "note_safety", "note": "民警在场"}"#),
        (10, .village, #"{"command": "report_status", "status": "各回各家，没再吵"}"#),
        (10, .township, #"{"command": "lower_risk", "to": "yellow", "reason": "锄头收了，人也劝住了"}"#),
        (10, .county, #"{"command": "lower_risk", "to": "yellow", "reason": "核实过了"}"#),
        (12, .village, Step.escalate.replacing("谈了两次", with: "谈了两次，要鉴定墙体")),
        (13, .township, Step.takeOver),
        (
            15, .township,
            #"{"command": "blow_whistle", "kind": "concern", "department": "housing", "need": "看墙", "place": "老井边"}"#
        ),
        (15, .township, #"{"command": "acknowledge_whistle", "whistle": 1, "who": "住建所 孙工"}"#),
        (16, .township, #"{"command": "record_arrival", "whistle": 1}"#),
        (16, .township, #"{"command": "record_result", "whistle": 1, "result": "墙体没有危险，是滴水泡的"}"#),
        (16, .township, rate("whistler")), (16, .township, rate("department")),
        (18, .township, session("joint")),
        (18, .township, draft),
        (18, .township, #"{"command": "sign_agreement", "confirmations": \#(Step.signed)}"#),
        (18, .township, #"{"command": "sign_agreement", "mediator_signed": true, "sealed": true}"#),
        (18, .township, #"{"command": "perform", "item": 2, "proof": "receipt"}"#),
        (18, .township, #"{"command": "offer_confirmation"}"#),
        (18, .township, #"{"command": "decline_confirmation", "party": 2}"#),
        (33, .township, #"{"command": "perform", "item": 1, "proof": "photo", "note": "天沟装好了"}"#),
        (55, .township, #"{"command": "perform", "item": 3, "proof": "receipt", "note": "晚了七天"}"#),
    ]

    private static func session(_ manner: String, more: String = "") -> String {
        #"{"command": "hold_session", "manner": "\#(manner)", "place": "老井边", "present": [1, 2]\#(more)}"#
    }

    private static func record(consent party: Int) -> String {
        #"{"command": "record_consent", "party": \#(party), "answer": "agreed", "way": "phone"}"#
    }

    private static func rate(_ side: String) -> String {
        #"{"command": "rate_whistle", "whistle": 1, "by": "\#(side)", "satisfaction": "satisfied"}"#
    }

    /// The gutter before day 33; 500 yuan at once, 700 before day 48.
    private static let draft = """
        {"command": "draft_agreement", "form": "written", "terms": [
            {"obligor": 2, "promise": "装天沟", "due": "2026-04-04"},
            {"obligor": 2, "promise": "赔墙面", "amount": "500", "due": "2026-03-20"},
            {"obligor": 2, "promise": "赔墙面", "amount": "700", "due": "2026-04-19"}]}
        """

    private static let callBack = """
        {"command": "follow_up", "way": "phone", "answers": [
            {"party": 1, "reached": true, "performance": "full", "satisfaction": "satisfied", "new_trouble": false},
            {"party": 2, "reached": true, "performance": "full", "satisfaction": "basically_satisfied",
             "new_trouble": false}]}
        """

    @Test("ends with the one sentence that says where it was settled and what it counts for")
    func story() async throws {
        try await APIWorld.run { world in
            var known = try await world.report()
            let sweeper = ClockSweeper(cases: world.services.cases, logger: .silent)
            var told: [String] = []
            var said: [String] = []
            for day in 0...69 {
                world.clock.set(APIWorld.start.adding(seconds: Int64(day) * 86_400))
                while try await sweeper.sweep().isMore {}
                said += try await world.alerts().map { "day \(day) \($0)" }
                try await world.refresh(&known)
                for chapter in Self.chapters where chapter.day == day {
                    try await world.step(&known, chapter.json, as: chapter.user)
                    told.append(try await world.standing(of: known))
                }
            }
            try await world.callBackAndClose(&known, Self.callBack)

            let done = try await world.send(.get, known.path, as: .township, ["Accept-Language": "en"])
            #expect(
                done["settlement", "statement"]
                    == "resolved at township level, joint; counts for 不出镇率, not for 村级就地化解")
            #expect(done["settlement", "late_days"] == 7)
            try expectGolden((told + [""] + said).joined(separator: "\n") + "\n", "api-whole-story.txt")
        }
    }
}

extension APIWorld {
    /// Learns the version that the program itself may have made.
    fileprivate func refresh(_ known: inout KnownCase) async throws {
        known.tag = try #require(try await send(.get, known.path, as: .county).header("ETag"))
    }

    /// Where the case stands, in a line.
    fileprivate func standing(of known: KnownCase) async throws -> String {
        let shown = try await send(.get, known.path, as: .county)
        let words = ["stage", "level", "risk"].map { shown[$0]?.string ?? "-" }
        return
            "v\(shown["version"]?.integer ?? 0) \(words.joined(separator: " ")) due \(shown["due_at"]?.string ?? "-")"
    }

    /// What anybody is told at this moment, each said once.
    fileprivate func alerts() async throws -> [String] {
        var said: Set<String> = []
        for user in [User.village, .township, .county] {
            let answer = try await send(.get, "/alerts", as: user)
            for alert in answer["items"]?.array ?? [] {
                said.insert("\(user): \(alert["kind"]?.string ?? "?") \(alert["alert"]?.string ?? "?")")
            }
        }
        return said.sorted()
    }

    /// The lot falls on another unit, which asks; then the holder closes.
    fileprivate func callBackAndClose(_ known: inout KnownCase, _ answers: String) async throws {
        clock.set(APIWorld.start.adding(seconds: 70 * 86_400))
        let round = try await DrawService(cases: services.cases, percent: 100).draw()
        #expect(round == DrawService.Round(lots: 1, drawn: 1))
        try await refresh(&known)
        let unit = try #require(try await send(.get, known.path, as: .county)["caller"]?.integer)
        let officer = try #require(try await owner.query(OfficerOf(unit: Int32(unit))).first)
        let token = SecretToken().text
        let signedIn = try await services.signIns.signIn(
            username: officer, password: DemoCounty.password, token: Array(token.utf8), kind: .bearer)
        try #require(signedIn != nil)
        let asked = try await attempt(known, answers, as: .nobody, ["Authorization": "Bearer \(token)"])
        try #require(asked.status == 201, "\(asked.text)")
        try await refresh(&known)
        try await step(&known, #"{"command": "close"}"#, as: .township)
    }
}

private struct OfficerOf: Statement {
    static let name: StaticString = "officer_of"
    let unit: Int32
    var sql: SQL { "select username from person where unit_id = \(unit) and role = 'officer' order by id desc limit 1" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
