// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import JSON
import Testing

@Suite("Problems")
struct ProblemTests {
    @Test("are written with their members in order")
    func json() {
        let problem = Problem(
            .preconditionFailed, "Version 8 is current.", errors: [FieldError("/a", .tooLong, "too long", limit: 3)]
        )
        .with("current_version", 8).with("allowed_commands", ["accept", "return"])
        #expect(
            String(decoding: problem.json(instance: "abc").bytes, as: UTF8.self) == """
                {"type":"/problems/precondition-failed","title":"The thing has changed meanwhile","status":412,\
                "detail":"Version 8 is current.","instance":"abc",\
                "errors":[{"pointer":"/a","code":"too_long","detail":"too long","limit":3}],\
                "current_version":8,"allowed_commands":["accept","return"]}
                """)
    }

    @Test("answer with their status, their type and their header fields")
    func response() {
        let response = Problem(.tooManyRequests).retrying(after: .milliseconds(1500)).response(instance: "abc")
        #expect(response.status == .tooManyRequests)
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.headers[.retryAfter] == "2")
        #expect(response.headers[.cacheControl] == "no-store")
    }

    @Test(
        "ask to wait at least a second", arguments: [(Duration.zero, "1"), (.seconds(3), "3"), (.nanoseconds(1), "1")])
    func retry(wait: Duration, seconds: String) {
        #expect(Problem(.overloaded).retrying(after: wait).headers[.retryAfter] == seconds)
    }

    @Test("describe themselves without values")
    func description() {
        let problem = Problem(.invalidFields, "secret", errors: [FieldError("/phone", .malformed, "secret")])
        #expect("\(problem)" == "invalid-fields: /phone malformed")
        #expect("\(Problem(.notFound, "secret"))" == "not-found")
    }

    @Test("of the standard have slugs and titles of their own")
    func standard() {
        let types = ProblemType.standard
        #expect(Set(types.map(\.slug)).count == types.count)
        #expect(Set(types.map(\.title)).count == types.count)
        for type in types {
            #expect(
                type.slug.utf8.allSatisfy {
                    ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "-")
                })
            #expect(!type.forCaller.isEmpty)
            #expect((400..<600).contains(type.status.code))
        }
    }
}
