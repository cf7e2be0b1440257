// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import MediationCore
import Postgres
import Testing

/// A case as a client knows it: where it is, and the tag of the version that was seen last.
struct KnownCase: Sendable {
    let path: String
    var tag: String

    var id: String { String(path.dropFirst("/cases/".count)) }
}

extension APIWorld {
    /// What 张三 and 李四 quarrel about.
    static func opening(
        summary: String = "隔壁屋檐水滴到我家墙", region: String = "990101101201", more: String = ""
    ) -> String {
        """
        {"source": "qr", "dispute_type": "neighbour", "summary": "\(summary)", "urgency": "ordinary",
         "place": {"region": "\(region)", "text": "三组老井边"}, \(more)
         "parties": [{"side": "applicant", "name": "张三", "phone": "13800001234"}, {"side": "respondent", "name": "李四"}]}
        """
    }

    /// What a grid worker heard.
    static let lead = """
        {"source": "grid", "summary": "三组两家为水沟天天吵", "place": {"region": "990101101201", "text": "水沟边"}}
        """

    /// Opens a case.
    func open(
        _ json: String = opening(), as user: User = .village, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> KnownCase {
        let answer = try await send(.post, "/cases", as: user, json: json, sourceLocation: sourceLocation)
        try #require(answer.status == 201, "\(answer.text)", sourceLocation: sourceLocation)
        let location = try #require(try answer.header("Location"))
        return KnownCase(
            path: String(location.dropFirst("/api/v1".count)), tag: try #require(try answer.header("ETag")))
    }

    /// Takes a step that must succeed, and remembers the new version.
    @discardableResult
    func step(
        _ known: inout KnownCase, _ json: String, as user: User = .village,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APIAnswer {
        let answer = try await attempt(known, json, as: user, sourceLocation: sourceLocation)
        try #require(answer.status == 201, "\(json): \(answer.text)", sourceLocation: sourceLocation)
        known.tag = try #require(try answer.header("ETag"))
        return answer
    }

    /// Tries to take a step with the version that was seen last.
    func attempt(
        _ known: KnownCase, _ json: String, as user: User = .village, _ headers: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APIAnswer {
        try await send(
            .post, known.path + "/transitions", as: user, headers.merging(["If-Match": known.tag]) { own, _ in own },
            json: json, sourceLocation: sourceLocation)
    }

    /// How many rows there are of everything that a request may write.
    func rowCounts() async throws -> [String] {
        try await owner.query(RowCounts())
    }
}

/// Commands with everything that they need, for a case of two parties.
enum Step {
    static let both = #"[{"party": 1, "way": "phone"}, {"party": 2, "way": "phone"}]"#
    static let signed = #"[{"party": 1, "way": "signed"}, {"party": 2, "way": "signed"}]"#
    static let accept =
        #"{"command": "accept", "consents": \#(both), "rights_told": true, "recusal_clear": true}"#
    static let session =
        #"{"command": "hold_session", "manner": "on_site", "place": "三组老井边", "present": [1, 2]}"#
    static let escalate =
        #"{"command": "escalate", "reason": "need_expert", "tried": "谈了两次", "consents": \#(both)}"#
    static let takeOver = #"{"command": "accept_transfer"}"#
    static let terminate = #"{"command": "terminate", "ground": "no_agreement", "routes": ["lawsuit"]}"#
    static let agree = """
        {"command": "agree", "form": "oral", "record": "说定了", "confirmations": \(both),
         "terms": [{"obligor": 2, "promise": "装天沟", "due": "2026-04-01"}]}
        """
    static let perform = #"{"command": "perform", "item": 1, "proof": "photo"}"#
    static let followUp = """
        {"command": "follow_up", "way": "phone", "answers": [
            {"party": 1, "reached": true, "performance": "full", "satisfaction": "satisfied", "new_trouble": false}]}
        """
}

private struct RowCounts: Statement {
    static let name: StaticString = "row_counts"
    var sql: SQL {
        """
        select 'mediation_case ' || count(*) from mediation_case
        union all select 'case_event ' || count(*) from case_event
        union all select 'case_party ' || count(*) from case_party
        union all select 'performance_item ' || count(*) from performance_item
        union all select 'case_number_counter ' || count(*) from case_number_counter
        union all select 'idempotency_key ' || count(*) from idempotency_key
        union all select 'outbox ' || count(*) from outbox
        """
    }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
