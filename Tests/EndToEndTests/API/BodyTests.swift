// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import Testing

@Suite("Bodies that are not what they should be")
struct BodyTests {
    private struct Wrong {
        let name: String
        let body: String
        let problem: String
        let errors: [String]

        init(_ name: String, _ body: String, _ problem: String, _ errors: String...) {
            self.name = name
            self.body = body
            self.problem = problem
            self.errors = errors
        }
    }

    private static let notJSON: [Wrong] = [
        Wrong("nothing", "", "malformed-json", " empty"),
        Wrong("a word", "hello", "malformed-json", " unexpected_character"),
        Wrong("cut off", #"{"source": "#, "malformed-json", "/source unexpected_end"),
        Wrong("a comma too many", #"{"source": "qr",}"#, "malformed-json", " unexpected_character"),
        Wrong("text behind", "{} {}", "malformed-json", " trailing_text"),
        Wrong("a list", "[]", "malformed-json", " wrong_type"),
        Wrong("a key twice", #"{"source": "qr", "source": "grid"}"#, "malformed-json", "/source duplicate_key"),
        Wrong("half a surrogate", #"{"summary": "\ud800"}"#, "malformed-json", "/summary invalid_escape"),
        Wrong("a raw line feed", "{\"summary\": \"a\nb\"}", "malformed-json", "/summary control_character"),
        Wrong("a leading zero", #"{"x": 012}"#, "malformed-json", "/x invalid_number"),
    ]

    private static let wrongOpenings: [Wrong] = [
        Wrong(
            "an empty object", "{}", "invalid-fields", "/source missing", "/summary missing", "/place missing",
            "/urgency missing", "/parties too_few"),
        Wrong("an unknown key", APIWorld.opening(more: #""colour": 1,"#), "invalid-fields", "/colour unknown"),
        Wrong(
            "an unknown key inside", APIWorld.opening().replacing("\"text\"", with: "\"txt\""), "invalid-fields",
            "/place/txt unknown"),
        Wrong(
            "a key in capitals", APIWorld.opening().replacing("\"source\"", with: "\"Source\""), "invalid-fields",
            "/source missing", "/Source unknown"),
        Wrong(
            "an unknown code", APIWorld.opening().replacing("\"qr\"", with: "\"QR\""), "invalid-fields",
            "/source not_a_choice"),
        Wrong(
            "a number for a word", APIWorld.opening().replacing("\"qr\"", with: "7"), "invalid-fields",
            "/source wrong_type"),
        Wrong("a blank summary", APIWorld.opening(summary: " 　\\n "), "invalid-fields", "/summary blank"),
        Wrong("NUL", APIWorld.opening(summary: "a\\u0000b"), "invalid-fields", "/summary forbidden_character"),
        Wrong(
            "an endless summary", APIWorld.opening(summary: String(repeating: "字", count: 4_001)), "invalid-fields",
            "/summary too_long"),
        Wrong(
            "an endless name", APIWorld.opening().replacing("张三", with: String(repeating: "张", count: 61)),
            "invalid-fields", "/parties/0/name too_long"),
        Wrong("no such place", APIWorld.opening(region: "99010110120"), "invalid-fields", "/place/region not_a_region"),
        Wrong("an id that is none", APIWorld.opening(more: #""id": "1","#), "invalid-fields", "/id not_an_id"),
        Wrong(
            "a day that is none", APIWorld.opening(more: #""request_date": "2026-02-30","#), "invalid-fields",
            "/request_date not_a_day"),
        Wrong(
            "parties that are no list",
            #"{"source": "qr", "summary": "s", "urgency": "ordinary", "#
                + #""place": {"region": "990101101201"}, "parties": {"side": "applicant"}}"#, "invalid-fields",
            "/parties wrong_type"),
        Wrong(
            "a place that is a word",
            #"{"source": "qr", "summary": "s", "urgency": "ordinary", "place": "here", "#
                + #""parties": [{"side": "applicant", "name": "A"}, {"side": "respondent", "name": "B"}]}"#,
            "invalid-fields", "/place wrong_type"),
    ]

    private static let wrongSteps: [Wrong] = [
        Wrong("no command", "{}", "invalid-fields", "/command missing"),
        Wrong("an unknown command", #"{"command": "settle"}"#, "invalid-fields", "/command not_a_choice"),
        Wrong("a lead as a step", #"{"command": "report_lead"}"#, "invalid-fields", "/command not_a_choice"),
        Wrong(
            "registering without a word", #"{"command": "register"}"#, "invalid-fields", "/source missing",
            "/summary missing", "/place missing", "/urgency missing", "/parties too_few"),
        Wrong(
            "declining without a reason or a way", #"{"command": "decline"}"#, "invalid-fields", "/reason missing",
            "/routes too_few"),
        Wrong(
            "a reason outside the list",
            #"{"command": "decline", "reason": "spoils_the_figures", "routes": ["lawsuit"]}"#, "invalid-fields",
            "/reason not_a_choice"),
        Wrong(
            "a day that does not exist",
            #"{"command": "pause", "reason": "harvest", "until": "2026-02-29", "parties_told": true}"#,
            "invalid-fields", "/until not_a_day"),
        Wrong(
            "a case that nobody knows", #"{"command": "merge", "into": "7K3M2-Q9XDA"}"#, "invalid-fields",
            "/into not_a_case"),
        Wrong("a list as command", #"{"command": ["accept"]}"#, "invalid-fields", "/command wrong_type"),
        Wrong(
            "a field of another command", #"{"command": "recall", "advice": "x"}"#, "invalid-fields", "/advice unknown"),
        Wrong(
            "a party that cannot be", #"{"command": "accept", "consents": [{"party": 31, "way": "phone"}]}"#,
            "invalid-fields", "/consents/0/party too_large"),
        Wrong(
            "a party twice", #"{"command": "accept", "consents": [{"party": 1}, {"party": 1, "way": "phone"}]}"#,
            "invalid-fields", "/consents repeated"),
        Wrong(
            "a part of a party", #"{"command": "accept", "consents": [{"party": 1.5, "way": "phone"}]}"#,
            "invalid-fields", "/consents/0/party wrong_type"),
        Wrong(
            "a huge number", #"{"command": "perform", "item": 99999999999999999999}"#, "invalid-fields",
            "/item wrong_type"),
        Wrong("an exponent", #"{"command": "perform", "item": 1e0}"#, "invalid-fields", "/item wrong_type"),
        Wrong(
            "a word for yes", #"{"command": "accept", "rights_told": "yes"}"#, "invalid-fields",
            "/rights_told wrong_type"),
        Wrong(
            "no assignee", #"{"command": "accept_transfer", "assignee": 0}"#, "invalid-fields", "/assignee too_small"),
    ]

    /// What only the program does when a day has passed.
    private static let ofTheProgram: [Wrong] = [
        "lapse", "lapse_confirmation", "draw_call_back", "expire_whistle",
    ].map { Wrong("the program's \($0)", #"{"command": "\#($0)"}"#, "invalid-fields", "/command not_a_choice") }

    private static let amounts: [Wrong] = ["-1", "0", "1.234", "\"1.234\"", "1e3", "\"¥5\"", "\"\"", "\"99999999999\""]
        .map {
            Wrong(
                "the amount \($0)",
                #"{"command": "agree", "form": "oral", "terms": [{"obligor": 1, "promise": "p", "due": "2026-03-02", "amount": "#
                    + $0 + "}]}", "invalid-fields", "/terms/0/amount not_an_amount")
        }

    @Test("each is refused by name and leaves nothing behind")
    func catalogue() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let before = try await world.rowCounts()
            for wrong in Self.notJSON + Self.wrongOpenings {
                let answer = try await world.send(
                    .post, "/cases", ["Idempotency-Key": "key"], json: wrong.body)
                #expect(answer.problem == wrong.problem, "\(wrong.name): \(answer.text)")
                #expect(answer.errors == wrong.errors, "\(wrong.name)")
            }
            for wrong in Self.notJSON + Self.wrongSteps + Self.ofTheProgram + Self.amounts {
                let answer = try await world.attempt(known, wrong.body, ["Idempotency-Key": "key"])
                #expect(answer.problem == wrong.problem, "\(wrong.name): \(answer.text)")
                #expect(answer.errors == wrong.errors, "\(wrong.name)")
            }
            #expect(try await world.rowCounts() == before)
        }
    }

    @Test("depth, size, type and letters that are none are refused before anything is read")
    func limits() async throws {
        try await APIWorld.run { world in
            let before = try await world.rowCounts()
            let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
            let nested = try await world.send(.post, "/cases", json: #"{"x": \#(deep)}"#)
            #expect(nested.status == 400)
            #expect(nested.errors.count == 1)
            #expect(nested.errors.first?.hasSuffix("too_deep") == true)

            let huge = try await world.send(
                .post, "/cases", bytes: [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20))
            #expect(huge.status == 413)
            #expect(huge.problem == "content-too-large")
            #expect(huge["limit"] == 65_536)

            let form = try await world.send(
                .post, "/cases", ["Content-Type": "application/x-www-form-urlencoded"], json: "source=qr")
            #expect(form.status == 415)
            #expect(form.problem == "unsupported-media-type")

            let letters = try await world.send(
                .post, "/cases", bytes: Array(#"{"summary": ""#.utf8) + [0xFF, 0x22, 0x7D])
            #expect(letters.errors == ["/summary invalid_utf8"])
            let mark = try await world.send(.post, "/cases", bytes: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D])
            #expect(mark.problem == "malformed-json")
            #expect(try await world.rowCounts() == before)
        }
    }

    @Test("signing in reads its body as strictly")
    func signIn() async throws {
        try await APIWorld.run { world in
            let tries: [(body: String, errors: [String])] = [
                ("{}", ["/username missing", "/password missing"]),
                (#"{"username": "village", "password": 1}"#, ["/password wrong_type"]),
                (#"{"username": "village", "password": "a\u0000"}"#, ["/password forbidden_character"]),
                (#"{"username": "village", "password": "a", "remember": true}"#, ["/remember unknown"]),
                (
                    #"{"username": "village", "password": "\#(String(repeating: "a", count: 257))"}"#,
                    ["/password too_long"]
                ),
            ]
            for (body, errors) in tries {
                let answer = try await world.send(.post, "/sessions", as: .nobody, json: body)
                #expect(answer.status == 422)
                #expect(answer.errors == errors)
            }
        }
    }

    @Test("a method that a path does not have is named with those that it has")
    func methods() async throws {
        try await APIWorld.run { world in
            let answer = try await world.send(.delete, "/cases")
            #expect(answer.status == 405)
            #expect(try answer.header("Allow") == "GET, HEAD, POST")
            #expect(try await world.send(.get, "/nothing").status == 404)
            #expect(try await world.send(.get, "/cases/1").status == 404)
        }
    }
}
