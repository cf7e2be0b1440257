// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Hummingbird
import HummingbirdTesting
import JSON
import Testing

@Suite("Bodies")
struct BodyTests {
    private static func server() -> TestServer {
        TestServer.withProblems { router in
            router.post("/json") { request, _ in
                let body = try await request.jsonBody(limit: 100)
                return "\(body.object.members.count) \(body.digest.hexadecimal.prefix(8))"
            }
            router.post("/form") { request, _ in "\(try await request.formBody(limit: 10)["a"])" }
        }
    }

    @Test("of JSON are read whatever the case and the parameters of their type")
    func json() async throws {
        for type in ["application/json", "Application/JSON; charset=utf-8", "application/json ;charset=utf-8"] {
            let answer = try await Self.server().send(.post, "/json", ["content-type": type], body: #"{"a":1}"#)
            #expect(answer.status == .ok)
            #expect(answer.text == "1 015abd7f")
        }
    }

    @Test("of another type are refused", arguments: ["text/plain", "application/json5", "", "multipart/form-data"])
    func otherType(type: String) async throws {
        let answer = try await Self.server().send(.post, "/json", ["content-type": type], body: "{}")
        #expect(answer.status == .unsupportedMediaType)
        #expect(try answer.json()["detail"] == "The body must be of type application/json.")
    }

    @Test("that are too large are refused, announced or not")
    func tooLarge() async throws {
        let body = #"{"a":""# + String(repeating: "x", count: 100) + #""}"#
        let answer = try await Self.server().send(.post, "/json", ["content-type": "application/json"], body: body)
        #expect(answer.status == .contentTooLarge)
        #expect(try answer.json()["limit"] == 100)
        let form = try await Self.server().send(
            .post, "/form", ["content-type": "application/x-www-form-urlencoded"], body: "a=123456789")
        #expect(form.status == .contentTooLarge)
    }

    @Test("that are not JSON are refused with the place of the mistake")
    func syntax() async throws {
        let answer = try await Self.server().send(
            .post, "/json", ["content-type": "application/json"], body: "{\"a\": [1,\n2}")
        #expect(answer.status == .badRequest)
        var json = JSONWriter()
        json.value(JSONValue.object(try answer.json()))
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text.contains(#""type":"/problems/malformed-json""#))
        #expect(
            text.contains(#""errors":[{"pointer":"/a","code":"unexpected_character","detail":"at line 2, column 2"}]"#))
        #expect(text.contains(#""offset":11"#))
    }

    @Test("must be an object")
    func notAnObject() async throws {
        let answer = try await Self.server().send(.post, "/json", ["content-type": "application/json"], body: "[]")
        #expect(answer.status == .badRequest)
        #expect(try answer.json()["detail"] == "The body must be an object.")
    }
}
