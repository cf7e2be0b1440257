// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@Suite("Conditions")
struct ConditionTests {
    private func request(_ name: String, _ value: String?) throws -> Request {
        var fields = HTTPFields()
        if let value { fields[try .named(name)] = value }
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: "/", headerFields: fields)
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    @Test("tags depend on the version and on each part of the picture")
    func tags() {
        let tag = EntityTag(version: 7, dependingOn: ["accept", "return"])
        #expect(tag.description == "\"7.\(String(tag.mark, radix: 16))\"")
        #expect(tag == EntityTag(version: 7, dependingOn: ["accept", "return"]))
        #expect(tag != EntityTag(version: 8, dependingOn: ["accept", "return"]))
        #expect(tag != EntityTag(version: 7, dependingOn: ["acceptreturn"]))
        #expect(tag != EntityTag(version: 7, dependingOn: ["accept", "return", ""]))
    }

    @Test(
        "If-Match gives the version, whatever the rest of the picture was",
        arguments: ["\"7.ab\"", "W/\"7.0\"", " \"7.ffff\" "])
    func ifMatch(text: String) throws {
        #expect(try request("if-match", text).requireIfMatch() == 7)
        let tag = EntityTag(version: 12, dependingOn: ["x"])
        #expect(try request("if-match", tag.description).requireIfMatch() == 12)
    }

    @Test(
        "If-Match that is not one tag of ours is refused",
        arguments: [
            "*", "7", "\"7\"", "\"x.1\"", "\"7.1\", \"8.1\"", "\"0.1\"", "\"-7.1\"", "\"+7.1\"", "\"7.1.2\"", "\"7.\"",
            "\"", "",
        ])
    func malformedIfMatch(text: String) throws {
        let problem = Problem(.malformedHeader, "If-Match must be one ETag of this server.")
        #expect(throws: problem) { try self.request("if-match", text).requireIfMatch() }
    }

    @Test("If-Match that is missing is asked for")
    func missingIfMatch() throws {
        let problem = #expect(throws: Problem.self) { try self.request("if-match", nil).requireIfMatch() }
        #expect(problem?.type == .preconditionRequired)
    }

    @Test("If-None-Match knows a picture by its whole tag, alone or in a list, weak or strong")
    func ifNoneMatch() throws {
        let tag = EntityTag(version: 7, dependingOn: ["x"])
        #expect(try request("if-none-match", tag.description).has(tag))
        #expect(try request("if-none-match", "\"1.1\", W/\(tag.description)").has(tag))
        #expect(try !request("if-none-match", "\"7.1\"").has(tag))
        #expect(try !request("if-none-match", nil).has(tag))
        #expect(Response.notModified(tag).headers[.eTag] == tag.description)
    }

    @Test(
        "Idempotency-Key is printable ASCII, with or without quotes",
        arguments: [
            ("0190-ab", "0190-ab"), ("\"0190-ab\"", "0190-ab"), ("a b", "a b"), ("\"", "\""),
            (String(repeating: "k", count: 255), String(repeating: "k", count: 255)),
        ])
    func idempotencyKey(text: String, key: String) throws {
        #expect(try request("idempotency-key", text).requireIdempotencyKey().text == key)
    }

    @Test(
        "Idempotency-Key of other characters or lengths is refused",
        arguments: ["", "\"\"", "é", "枫", String(repeating: "k", count: 256), "a\tb"])
    func badIdempotencyKey(text: String) throws {
        #expect(IdempotencyKey(text) == nil)
        #expect(throws: Problem(.malformedHeader, "Idempotency-Key must be 1 to 255 printable characters of ASCII.")) {
            try request("idempotency-key", "").idempotencyKey()
        }
    }

    @Test("Idempotency-Key may be missing unless it is required")
    func missingIdempotencyKey() throws {
        #expect(try request("idempotency-key", nil).idempotencyKey() == nil)
        #expect(throws: Problem(.idempotencyKeyMissing)) {
            try self.request("idempotency-key", nil).requireIdempotencyKey()
        }
    }

    @Test(
        "Accept-Language chooses Chinese unless English is wanted more",
        arguments: [
            (nil, .simplifiedChinese), ("", .simplifiedChinese), ("en", .english), ("en-GB,en;q=0.9", .english),
            ("zh-CN,zh;q=0.9,en;q=0.8", .simplifiedChinese), ("zh-TW", .simplifiedChinese), ("fr, en;q=0.3", .english),
            ("en;q=0.3, zh;q=0.5", .simplifiedChinese), ("fr", .simplifiedChinese), ("*", .simplifiedChinese),
            ("EN-us", .english), ("en;q=0", .simplifiedChinese), ("en;q=x", .english), ("english", .simplifiedChinese),
        ] as [(String?, PageLanguage)])
    func language(header: String?, language: PageLanguage) {
        #expect(PageLanguage(accepting: header) == language)
    }
}
