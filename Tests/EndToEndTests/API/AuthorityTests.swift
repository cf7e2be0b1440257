// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import MediationAPI
import MediationHTTP
import TestSupport
import Testing

@Suite("Each route answers each person as it must")
struct AuthorityTests {
    /// A request that shows who may do it and changes nothing that a later one looks at.
    private struct Sample {
        let method: HTTPRequest.Method
        let path: String
        var headers: [String: String] = [:]
        var json: String?
    }

    /// One for each operation: a new route without a line here fails the test.
    private static func samples(_ known: KnownCase, person: String) -> [String: Sample] {
        [ownAccess, access(person), cases(known), organisation, figures].reduce(into: [:]) { all, part in
            all.merge(part) { first, _ in first }
        }
    }

    private static let ownAccess: [String: Sample] = [
        "POST /api/v1/sessions": Sample(
            method: .post, path: "/sessions", json: #"{"username": "village", "password": "fengqiao-demo"}"#),
        "DELETE /api/v1/sessions/current": Sample(method: .delete, path: "/sessions/current"),
        "GET /api/v1/me": Sample(method: .get, path: "/me"),
        "PUT /api/v1/me/password": Sample(
            method: .put, path: "/me/password", json: #"{"password": "wrong", "new_password": "a long sentence"}"#),
        "GET /api/v1/me/sessions": Sample(method: .get, path: "/me/sessions"),
        "DELETE /api/v1/me/sessions": Sample(method: .delete, path: "/me/sessions"),
        "DELETE /api/v1/me/sessions/{id}": Sample(method: .delete, path: "/me/sessions/999999"),
        "GET /api/v1/me/tokens": Sample(method: .get, path: "/me/tokens"),
        "POST /api/v1/me/tokens": Sample(
            method: .post, path: "/me/tokens", json: #"{"name": "cron", "scopes": ["cases:read"]}"#),
        "DELETE /api/v1/me/tokens/{id}": Sample(method: .delete, path: "/me/tokens/999999"),
        "GET /api/v1/me/second-factor": Sample(method: .get, path: "/me/second-factor"),
        "POST /api/v1/me/second-factor": Sample(
            method: .post, path: "/me/second-factor", json: #"{"password": "fengqiao-demo"}"#),
        "PUT /api/v1/me/second-factor": Sample(
            method: .put, path: "/me/second-factor", json: #"{"code": "000000"}"#),
        "POST /api/v1/me/second-factor/removal": Sample(
            method: .post, path: "/me/second-factor/removal", json: #"{"password": "wrong"}"#),
        "GET /api/v1/me/offices": Sample(method: .get, path: "/me/offices"),
        "PUT /api/v1/me/office": Sample(method: .put, path: "/me/office", json: #"{"office": 999999}"#),
    ]

    private static func access(_ person: String) -> [String: Sample] {
        [
            "GET /api/v1/people/{id}/access": Sample(method: .get, path: person + "/access"),
            "PUT /api/v1/people/{id}/password": Sample(
                method: .put, path: person + "/password", json: #"{"new_password": "short"}"#),
            "DELETE /api/v1/people/{id}/sessions": Sample(method: .delete, path: person + "/sessions"),
            "DELETE /api/v1/people/{id}/second-factor": Sample(method: .delete, path: person + "/second-factor"),
            "PUT /api/v1/people/{id}/identity": Sample(
                method: .put, path: person + "/identity", json: #"{"subject": "someone"}"#),
            "DELETE /api/v1/people/{id}/identity": Sample(method: .delete, path: person + "/identity"),
        ]
    }

    private static func cases(_ known: KnownCase) -> [String: Sample] {
        [
            "GET /api/v1/cases": Sample(method: .get, path: "/cases"),
            "POST /api/v1/cases": Sample(method: .post, path: "/cases", json: APIWorld.opening()),
            "POST /api/v1/leads": Sample(method: .post, path: "/leads", json: APIWorld.lead),
            "GET /api/v1/cases/{id}": Sample(method: .get, path: known.path),
            "GET /api/v1/cases/{id}/events": Sample(method: .get, path: known.path + "/events"),
            "GET /api/v1/cases/{id}/events/{version}": Sample(method: .get, path: known.path + "/events/1"),
            // Whoever may accept fails at the rule (422), so that the case stays as it is.
            "POST /api/v1/cases/{id}/transitions": Sample(
                method: .post, path: known.path + "/transitions", headers: ["If-Match": known.tag],
                json: #"{"command": "accept"}"#),
            // The second party has no number, so that whoever may ask is told so (422).
            "POST /api/v1/cases/{id}/reveals": Sample(
                method: .post, path: known.path + "/reveals",
                json: #"{"party": 2, "field": "id_number", "reason": "identity", "note": "核对"}"#),
            "POST /api/v1/cases/{id}/openings": Sample(
                method: .post, path: known.path + "/openings", json: #"{"reason": "oversight", "note": "督办"}"#),
            "GET /api/v1/cases/{id}/clocks": Sample(method: .get, path: known.path + "/clocks"),
            "GET /api/v1/alerts": Sample(method: .get, path: "/alerts"),
            "GET /api/v1/call-backs": Sample(method: .get, path: "/call-backs"),
            "GET /api/v1/queue": Sample(method: .get, path: "/queue"),
        ]
    }

    private static let organisation: [String: Sample] = [
        "GET /api/v1/units": Sample(method: .get, path: "/units"),
        "POST /api/v1/units": Sample(method: .post, path: "/units", json: "{}"),
        "GET /api/v1/units/{id}": Sample(method: .get, path: "/units/3"),
        "POST /api/v1/units/{id}/changes": Sample(
            method: .post, path: "/units/3/changes", headers: ["If-Match": "\"1.0\""], json: "{}"),
        "GET /api/v1/people": Sample(method: .get, path: "/people"),
        "POST /api/v1/people": Sample(method: .post, path: "/people", json: "{}"),
        "GET /api/v1/people/{id}": Sample(method: .get, path: "/people/1"),
        "GET /api/v1/helpers": Sample(method: .get, path: "/helpers"),
        "POST /api/v1/helpers": Sample(method: .post, path: "/helpers", json: "{}"),
        "DELETE /api/v1/helpers/{id}": Sample(method: .delete, path: "/helpers/999999"),
        "GET /api/v1/access-log": Sample(method: .get, path: "/access-log"),
        "GET /api/v1/anchors": Sample(method: .get, path: "/anchors"),
        "GET /api/v1/anchors/{number}": Sample(method: .get, path: "/anchors/999999"),
        "POST /api/v1/people/{id}/changes": Sample(
            method: .post, path: "/people/1/changes", headers: ["If-Match": "\"1.0\""], json: "{}"),
    ]

    private static let figures: [String: Sample] = [
        "GET /api/v1/statistics/local-resolution": Sample(
            method: .get, path: "/statistics/local-resolution?region=990101101201"),
        "GET /api/v1/statistics/indicators": Sample(method: .get, path: "/statistics/indicators"),
        "GET /api/v1/statistics/indicators/{id}": Sample(
            method: .get, path: "/statistics/indicators/closing_rate?region=990101101201"),
        "GET /api/v1/statistics/measures/{id}/cases": Sample(
            method: .get, path: "/statistics/measures/registered/cases?region=990101101201"),
        "GET /api/v1/statistics/unsolved": Sample(
            method: .get, path: "/statistics/unsolved?region=990101101201"),
        "GET /api/v1/statistics/questions": Sample(method: .get, path: "/statistics/questions"),
        "GET /api/v1/theme-suggestions": Sample(method: .get, path: "/theme-suggestions"),
        "GET /api/v1/themes": Sample(method: .get, path: "/themes"),
        "POST /api/v1/themes": Sample(method: .post, path: "/themes", json: "{}"),
        "GET /api/v1/themes/{id}": Sample(method: .get, path: "/themes/1"),
        "POST /api/v1/themes/{id}/steps": Sample(
            method: .post, path: "/themes/1/steps", headers: ["If-Match": "\"1.0\""], json: "{}"),
        // Without a reason, so that whoever may take one out is told so (422).
        "POST /api/v1/registers": Sample(method: .post, path: "/registers", json: #"{"format": "csv"}"#),
        "GET /api/v1/statistics/forms/{id}": Sample(
            method: .get, path: "/statistics/forms/2026-Q1?region=990101101201"),
        "GET /api/v1/statistics/snapshots": Sample(method: .get, path: "/statistics/snapshots?region=990101101201"),
        // The month is not over, so that whoever may close one is told so (409).
        "POST /api/v1/statistics/snapshots": Sample(
            method: .post, path: "/statistics/snapshots", json: #"{"month": "2026-03"}"#),
        "GET /api/v1/statistics/snapshots/{id}": Sample(
            method: .get, path: "/statistics/snapshots/990101101201-2026-02"),
        "GET /api/v1/statistics/snapshots/{id}/revisions": Sample(
            method: .get, path: "/statistics/snapshots/990101101201-2026-02/revisions"),
        "GET /api/v1/code-lists": Sample(method: .get, path: "/code-lists"),
        "GET /api/v1/openapi.yaml": Sample(method: .get, path: "/openapi.yaml"),
    ]

    @Test("every route by every person, and the kind of each refusal")
    func grid() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let samples = Self.samples(known, person: "/people/\(try await world.id(of: .otherVillage))")
            let operations = APIRoutes(services: world.services, limits: SignInLimits(), description: []).operations
            var table = "A case that village holds, asked for by everybody.\n"
            for operation in operations {
                let sample = try #require(samples[operation], "\(operation) has no line in the grid of authority.")
                table += "\n\(operation)\n"
                for user in User.allCases {
                    let answer = try await world.send(
                        sample.method, sample.path, as: user, sample.headers, json: sample.json)
                    let problem = answer.problem.map { " \($0)" } ?? ""
                    table += "  \(user.word): \(answer.status)\(problem)\n"
                }
            }
            try expectGolden(table, "api-authority.txt")
        }
    }

    @Test("what a person sees of the lists is what row-level security lets through")
    func lists() async throws {
        try await APIWorld.run { world in
            _ = try await world.open()
            _ = try await world.open(APIWorld.opening(region: "990101101202"), as: .otherVillage)
            _ = try await world.open(APIWorld.opening(region: "990101102000"), as: .otherTownship)
            var seen: [String: Int] = [:]
            for user in User.allCases where user != .nobody {
                seen[user.word] = try await world.send(.get, "/cases", as: user)["items"]?.array?.count
            }
            #expect(
                seen == [
                    "village": 1, "director": 1, "otherVillage": 1, "township": 2, "otherTownship": 1, "county": 3,
                    "leader": 0, "admin": 0, "auditor": 0, "liaison": 0,
                ])
        }
    }

    @Test("a case of another village does not exist, whatever is asked of it")
    func strangers() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            let none = "/cases/01985f00-0000-7000-8000-000000000000"
            for suffix in ["", "/events", "/events/1"] {
                let theirs = try await world.send(.get, known.path + suffix, as: .otherVillage)
                let nothing = try await world.send(.get, none + suffix, as: .otherVillage)
                #expect(theirs.status == 404)
                #expect(theirs["detail"] == nothing["detail"])
                #expect(theirs["type"] == nothing["type"])
            }
            let step = try await world.attempt(known, Step.accept, as: .otherVillage)
            #expect(step.status == 404)
        }
    }
}
