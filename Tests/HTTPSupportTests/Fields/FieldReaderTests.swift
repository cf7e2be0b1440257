// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import JSON
import Testing

@Suite("Reading fields of JSON")
struct FieldReaderTests {
    enum Urgency: String, CaseIterable, Sendable { case ordinary, pressing }

    struct Party: Equatable {
        var name: String
        var phone: String?
    }

    struct Place: Equatable {
        var region: Int
        var text: String?
    }

    struct Draft: Equatable {
        var summary: String
        var urgency: Urgency
        var consent: Bool?
        var tags: [String]
        var place: Place
        var home: Place?
        var parties: [Party]
    }

    static func place(_ fields: inout FieldReader) -> Reading<Place> {
        let region = fields.required("region", .integer(1...99))
        let text = fields.optional("text", .line(max: 10))
        return fields.combine(region, text, into: Place.init)
    }

    static func draft(_ fields: inout FieldReader) throws(Problem) -> Draft {
        let summary = fields.required("summary", .text(max: 20))
        let urgency = fields.optional("urgency", FieldRule<Urgency>.choice, default: .ordinary)
        let consent = fields.optional("consent", .flag)
        let tags = fields.list("tags", count: 0...2, .line(max: 5))
        let place = fields.object("place", place)
        let home = fields.optionalObject("home", Self.place)
        let parties = fields.objects("parties", count: 1...2) { party in
            party.combine(
                party.required("name", .line(max: 8)), party.optional("phone", .line(max: 8)), into: Party.init)
        }
        return try fields.finish(summary, urgency, consent, tags, place, home, parties, into: Draft.init)
    }

    private func read(_ text: String) throws -> Draft {
        guard case .object(let object) = try JSONParser.parse(Array(text.utf8)) else { throw NotAnObject() }
        var fields = FieldReader(object)
        return try Self.draft(&fields)
    }

    private struct NotAnObject: Error {}

    @Test("makes the value when all fields are valid")
    func valid() throws {
        let draft = try read(
            """
            {"summary": " 排水\\r\\n纠纷 ", "urgency": "pressing", "consent": true, "tags": ["a", "b"],
             "place": {"region": 7, "text": "柳溪村"}, "home": null,
             "parties": [{"name": "张三", "phone": null}, {"name": "李四", "phone": "1"}]}
            """)
        #expect(
            draft
                == Draft(
                    summary: "排水\n纠纷", urgency: .pressing, consent: true, tags: ["a", "b"],
                    place: Place(region: 7, text: "柳溪村"), home: nil,
                    parties: [Party(name: "张三", phone: nil), Party(name: "李四", phone: "1")]))
    }

    @Test("gathers every error of every field before it refuses")
    func allErrors() {
        let problem = #expect(throws: Problem.self) {
            try read(
                """
                {"summary": "  ", "urgency": "now", "consent": "yes", "tags": ["a", 1, "toolong"], "extra/~": 1,
                 "place": {"region": 0, "x": 1}, "home": [],
                 "parties": [{"phone": "123456789"}, 5]}
                """)
        }
        #expect(problem?.type == .invalidFields)
        #expect(
            problem?.errors == [
                FieldError("/summary", .blank, "must not be blank"),
                FieldError("/urgency", .notAChoice, "must be one of ordinary, pressing"),
                FieldError("/consent", .wrongType, "must be true or false"),
                FieldError("/tags", .tooMany, "must have at most 2", limit: 2),
                FieldError("/place/region", .tooSmall, "must be at least 1", limit: 1),
                FieldError("/place/x", .unknown, "is not a field of this request"),
                FieldError("/home", .wrongType, "must be an object"),
                FieldError("/parties/0/name", .missing, "must be there"),
                FieldError("/parties/0/phone", .tooLong, "must not be longer than 8 characters", limit: 8),
                FieldError("/parties/1", .wrongType, "must be an object"),
                FieldError("/extra~1~0", .unknown, "is not a field of this request"),
            ])
    }

    @Test("takes null for missing, and misses what is required")
    func missing() {
        let problem = #expect(throws: Problem.self) {
            try read(#"{"summary": null, "tags": null, "place": null, "parties": []}"#)
        }
        #expect(
            problem?.errors == [
                FieldError("/summary", .missing, "must be there"),
                FieldError("/place", .missing, "must be there"),
                FieldError("/parties", .tooFew, "must have at least 1", limit: 1),
            ])
    }

    @Test("names the elements of a list that are wrong")
    func elements() {
        let problem = #expect(throws: Problem.self) {
            try read(
                #"{"summary": "x", "tags": [1, "toolong"], "place": {"region": 1}, "parties": {"name": "x"}}"#)
        }
        #expect(
            problem?.errors == [
                FieldError("/tags/0", .wrongType, "must be a string"),
                FieldError("/tags/1", .tooLong, "must not be longer than 5 characters", limit: 5),
                FieldError("/parties", .wrongType, "must be an array"),
            ])
    }

    @Test("takes errors that only show when fields are seen together")
    func together() {
        var fields = FieldReader(JSONObject())
        let reading: Reading<Int> = fields.refuse("until", FieldRefusal(.tooSmall, "must not be before from"))
        let problem = #expect(throws: Problem.self) { try fields.finish(reading, into: { $0 }) }
        #expect(problem?.errors == [FieldError("/until", .tooSmall, "must not be before from")])
    }
}
