// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import MediationCore
import MediationDemo
import TestSupport
import Testing

@Suite("A case from the first word to the last figure")
struct StoryTests {
    /// What happens on which day, counted from the one on which 张三 speaks up.
    private static let chapters: [(day: Int, user: User, json: String)] = [
        (0, .village, Step.accept),
        (2, .village, session("on_site")),
        (9, .village, session("village_office")),
        (12, .village, Step.escalate.replacing("谈了两次", with: "谈了两次，要鉴定墙体")),
        (13, .township, #"{"command": "accept_transfer"}"#),
        (15, .township, session("joint")),
        (18, .township, agreement),
        (18, .township, #"{"command": "perform", "item": 2, "proof": "receipt"}"#),
        (33, .township, #"{"command": "perform", "item": 1, "proof": "photo", "note": "天沟装好了"}"#),
        (55, .township, #"{"command": "perform", "item": 3, "proof": "receipt", "note": "晚了七天"}"#),
        (70, .county, followUp),
        (70, .township, #"{"command": "close"}"#),
    ]

    private static func session(_ manner: String) -> String {
        #"{"command": "hold_session", "manner": "\#(manner)", "place": "老井边", "present": [1, 2], "notes": "各说各的理"}"#
    }

    /// The gutter before day 33; 500 yuan at once, 700 before day 48.
    private static let agreement = """
        {"command": "agree", "form": "written", "mediator_signed": true, "sealed": true,
         "confirmations": \(Step.signed), "terms": [
            {"obligor": 2, "promise": "装天沟", "due": "2026-04-04"},
            {"obligor": 2, "promise": "赔墙面", "amount": "500", "due": "2026-03-20"},
            {"obligor": 2, "promise": "赔墙面", "amount": 700, "due": "2026-04-19"}]}
        """

    private static let followUp = """
        {"command": "follow_up", "way": "phone", "answers": [
            {"party": 1, "reached": true, "performance": "full", "satisfaction": "satisfied", "new_trouble": false},
            {"party": 2, "reached": true, "performance": "full", "satisfaction": "basically_satisfied",
             "new_trouble": false}]}
        """

    @Test("the eaves that drip: village, township, agreement, late payment, call-back, closing")
    func eaves() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            var story = "day 0 village opens it\n"
            story += try await world.situation(of: known, as: .village)
            for chapter in Self.chapters {
                world.clock.set(APIWorld.start.adding(seconds: Int64(chapter.day) * 86_400))
                let event = try await world.step(&known, chapter.json, as: chapter.user)
                story += "\nday \(chapter.day) \(chapter.user.word): \(event["command"]?.string ?? "?")\n"
                story += try await world.situation(of: known, as: chapter.user)
            }
            try expectGolden(story, "api-story.txt")

            let history = try await world.send(.get, known.path + "/events", as: .village)
            #expect(history["items"]?.array?.count == Self.chapters.count + 1)
            let done = try await world.send(.get, known.path, as: .village)
            #expect(done["number"] == "（2026）柳溪人调字第0001号")
            #expect(done["items"]?.array?.map { $0["amount"]?.string } == [nil, "500.00", "700.00"])
            #expect(done["parties"]?.array?.map { $0["phone"]?.string } == ["138****1234", nil])
            #expect(done["consents"]?.array?.map { $0["way"] } == ["phone", "phone"])
        }
    }

    @Test("the township's figures change by exactly that case, and only once it has stayed quiet")
    func figures() async throws {
        try await APIWorld.run { world in
            // Another case of the same township that stays open, so that nothing is counted from nothing.
            _ = try await world.open(APIWorld.opening(region: "990101101202"), as: .otherVillage)
            var known = try await world.open()
            for chapter in Self.chapters {
                world.clock.set(APIWorld.start.adding(seconds: Int64(chapter.day) * 86_400))
                try await world.step(&known, chapter.json, as: chapter.user)
            }
            let total = "\"registered\":2,\"due\":2,\"moved\":1,"
            let quieting = try await world.figures()
            #expect(
                quieting == total + """
                    "outcomes":{"open":1,"declined":0,"released":0,"terminated":0,"withdrawn":0,"referred":0,\
                    "unproven":0,"reopened":0,"quieting":1,"settled":0},"settled_at":{"village":0,"township":1,"county":0},\
                    "village_resolution_rate":{"numerator":0,"denominator":2,"value":0.0000},\
                    "township_retention_rate":{"numerator":0,"denominator":2,"value":0.0000}
                    """)
            world.clock.set(APIWorld.start.adding(seconds: 100 * 86_400))
            #expect(
                try await world.figures() == total + """
                    "outcomes":{"open":1,"declined":0,"released":0,"terminated":0,"withdrawn":0,"referred":0,\
                    "unproven":0,"reopened":0,"quieting":0,"settled":1},"settled_at":{"village":0,"township":1,"county":0},\
                    "village_resolution_rate":{"numerator":0,"denominator":2,"value":0.0000},\
                    "township_retention_rate":{"numerator":1,"denominator":2,"value":0.5000}
                    """)
            try await world.step(&known, #"{"command": "reopen", "reason": "又滴水了"}"#, as: .township)
            let reopened = try await world.figures()
            #expect(reopened.contains("\"open\":2,"))
            #expect(reopened.contains(#""township_retention_rate":{"numerator":0,"denominator":2,"value":0.0000}"#))
        }
    }

    @Test("figures come with their definitions, in parts that add up, and without a name")
    func parts() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            _ = try await world.open(APIWorld.opening(region: "990101101202"), as: .otherVillage)
            let answer = try await world.send(
                .get, "/statistics/local-resolution?from=2026-02-10&to=2026-04-30", as: .county,
                ["Accept-Language": "en"])
            #expect(answer.status == 200)
            #expect(answer["as_of"] == "2026-03-02")
            #expect(
                answer["definitions"]?.array?.map { $0["name"] } == [
                    "Settled in the village", "Settled within the township",
                ])
            for part in ["by_region", "by_level", "by_month"] {
                for figure in ["registered", "due"] {
                    let sum = try #require(answer[part]?.array).reduce(0) {
                        $0 + ($1["figures"]?[figure]?.integer ?? 0)
                    }
                    #expect(sum == answer["total", figure]?.integer, "\(part) \(figure)")
                }
            }
            #expect(answer["by_month"]?.array?.map { $0["month"] } == ["2026-02", "2026-03", "2026-04"])
            for name in ["张三", "李四", "王秀兰", "老井"] { #expect(!answer.text.contains(name)) }
        }
    }

    @Test("a period that is none, and a region that is another's, are refused")
    func periods() async throws {
        try await APIWorld.run { world in
            let tries: [(query: String, user: User, problem: String)] = [
                ("from=2026-03-02&to=2026-03-01", .village, "invalid-period"),
                ("from=2020-01-01&to=2026-01-01", .village, "invalid-period"),
                ("from=2026-02-30", .village, "invalid-query"),
                ("region=990101101202", .village, "figures-not-permitted"),
                ("region=990101101000", .village, "figures-not-permitted"),
                ("region=990101102000", .township, "figures-not-permitted"),
                ("region=110101001001", .county, "not-found"),
                ("", .admin, "figures-not-permitted"),
            ]
            for (query, user, problem) in tries {
                let answer = try await world.send(.get, "/statistics/local-resolution?\(query)", as: user)
                #expect(answer.problem == problem, "\(query)")
            }
        }
    }
}

extension APIWorld {
    /// How a case stands, on a few lines.
    fileprivate func situation(of known: KnownCase, as user: User) async throws -> String {
        let now = try await send(.get, known.path, as: user)
        func word(_ path: String) -> String { now[path]?.string ?? now[path]?.integer.map(String.init) ?? "-" }
        let actions = now["actions"]?.array?.compactMap { $0["command"]?.string } ?? []
        return """
              v\(word("version")) \(word("stage")) at \(word("level")), due \(word("due_at"))
              held by \(now["holder", "unit", "name"]?.string ?? "?"), \(now["holder", "person", "name"]?.string ?? "?")
              awaits unit \(word("awaited_unit")); next for this person: \(actions.joined(separator: " "))

            """
    }

    /// The township's total of the year, as it is written.
    fileprivate func figures() async throws -> String {
        let answer = try await send(.get, "/statistics/local-resolution?region=990101101000", as: .township)
        let total = try #require(answer["total"])
        return String(decoding: JSONWriter.bytes(of: total).dropFirst().dropLast(), as: UTF8.self)
    }
}
