// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import JSON
import NIOCore
import Testing

@Suite("Reading forms and queries")
struct FormTests {
    private func request(_ method: HTTPRequest.Method, _ path: String, body: String = "") -> Request {
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path,
            headerFields: [.contentType: "application/x-www-form-urlencoded; charset=UTF-8"])
        return Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    }

    @Test("decodes names and values, and keeps repeated ones")
    func decoding() async throws {
        let fields = try await request(.post, "/", body: "a=1+2&b=%E6%9E%AB&%61=x%26y%3D%2b&&c&d=").formBody()
        #expect(fields["a"] == ["1 2", "x&y=+"])
        #expect(fields["b"] == ["枫"])
        #expect(fields["c"] == [""])
        #expect(fields["d"] == [""])
        #expect(fields["e"] == [])
        #expect(fields.single("a") == nil)
        #expect(fields.single("b") == "枫")
    }

    @Test(
        "refuses what cannot be decoded",
        arguments: [
            ("a=%", "malformedEscape"), ("a=%4", "malformedEscape"), ("a=%zz", "malformedEscape"),
            ("%ff=1", "invalidUTF8"),
        ])
    func malformed(body: String, detail: String) async {
        let problem = await #expect(throws: Problem.self) { try await request(.post, "/", body: body).formBody() }
        #expect(problem == Problem(.malformedForm, detail))
    }

    @Test("refuses a flood of fields")
    func flood() async {
        let body = String(repeating: "a=&", count: 501)
        let problem = await #expect(throws: Problem.self) { try await request(.post, "/", body: body).formBody() }
        #expect(problem == Problem(.malformedForm, "tooManyFields"))
    }

    @Test("reads the same request from a form as from JSON")
    func sameReader() async throws {
        let body = """
            summary=x%0D%0Ay&urgency=&consent=on&tags=a&tags=b&place.region=7&place.text=&csrf=ignored\
            &parties.0.name=A&parties.0.phone=&parties.1.name=B&parties.1.phone=2
            """
        var fields = FieldReader(try await request(.post, "/", body: body).formBody())
        let draft = try FieldReaderTests.draft(&fields)
        #expect(
            draft
                == FieldReaderTests.Draft(
                    summary: "x\ny", urgency: .ordinary, consent: true, tags: ["a", "b"],
                    place: .init(region: 7, text: nil), home: nil,
                    parties: [.init(name: "A", phone: nil), .init(name: "B", phone: "2")]))
    }

    @Test("names the fields of a form as the form does")
    func errors() async throws {
        let body = "summary=&summary=a&summary=b&consent=x&place.region=100&home.text=a&parties.0.phone=1&tags=toolong"
        var fields = FieldReader(try await request(.post, "/", body: body).formBody())
        let problem = #expect(throws: Problem.self) { try FieldReaderTests.draft(&fields) }
        #expect(problem?.type == .invalidFields)
        #expect(
            problem?.errors == [
                FieldError("summary", .repeated, "must be there once only"),
                FieldError("consent", .wrongType, "must be true or false"),
                FieldError("tags", .tooLong, "must not be longer than 5 characters", limit: 5),
                FieldError("place.region", .tooLarge, "must be at most 99", limit: 99),
                FieldError("home.region", .missing, "must be there"),
                FieldError("parties.0.name", .missing, "must be there"),
            ])
    }

    @Test("answers errors of a query with 400")
    func query() throws {
        let request = request(.get, "/cases?limit=1000&q=%E6%9E%AB+x")
        var fields = FieldReader(try request.queryFields())
        let text = fields.optional("q", .line(max: 20))
        #expect(text == .valid("枫 x"))
        let limit = fields.optional("limit", .integer(1...100), default: 20)
        let problem = #expect(throws: Problem.self) { try fields.finish(limit, into: { $0 }) }
        #expect(
            problem
                == Problem(.invalidQuery, errors: [FieldError("limit", .tooLarge, "must be at most 100", limit: 100)]))
        #expect(throws: Problem(.invalidQuery, "malformedEscape")) { try self.request(.get, "/?a=%").queryFields() }
    }
}
