// SPDX-License-Identifier: Apache-2.0
import Testing

extension Visitor {
    /// The five things that a case is opened with.
    static let quarrel: [(String, String)] = [
        ("parties.0.name", "张三"), ("parties.0.phone", "13800001234"), ("parties.1.name", "李四"),
        ("summary", "隔壁屋檐水滴到我家墙"), ("place.text", "三组老井边"), ("urgency", "ordinary"),
        ("dispute_type", "neighbour"),
    ]

    /// Opens a case by its page and returns the page's address.
    mutating func open(
        _ fields: [(String, String)] = quarrel, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> String {
        let hidden = try await get("/cases/new").hidden(in: "/cases")
        var answer = try await post("/cases", hidden + fields)
        if answer.status == 200 {
            // Nobody has said which kind it is.
            let kind = [("dispute_type", "neighbour")]
            answer = try await post("/cases", try answer.hidden(in: "/cases") + kind)
        }
        return try #require(answer.location, "\(answer.status) \(answer.html)", sourceLocation: sourceLocation)
    }

    /// Fills in the form of a step and sends it.
    mutating func step(_ command: String, on page: String, _ fields: [(String, String)]) async throws -> PageAnswer {
        let form = try await get("\(page)/do/\(command)")
        return try await post("\(page)/transitions", try form.hidden(in: "\(page)/transitions") + fields)
    }

    /// Takes a step that must succeed.
    mutating func take(
        _ command: String, on page: String, _ fields: [(String, String)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await step(command, on: page, fields)
        try #require(answer.location == page, "\(command): \(answer.html)", sourceLocation: sourceLocation)
    }
}

/// What is typed into the forms of steps, for a case of two parties.
enum Typed {
    static let consents = [("consents.0.way", "phone"), ("consents.1.way", "witnessed")]
    static let accept = consents + [("rights_told", "true"), ("recusal_clear", "true")]
    static let session = [("manner", "on_site"), ("place", "三组老井边"), ("present", "1"), ("present", "2")]
    static let escalate = consents + [("reason", "need_expert"), ("tried", "谈了两次，墙要鉴定")]
    static let agree = [
        ("form", "written"), ("terms.0.obligor", "2"), ("terms.0.promise", "装天沟"), ("terms.0.due", "2026-04-01"),
        ("terms.1.obligor", "2"), ("terms.1.promise", "赔墙面"), ("terms.1.amount", "1200.50"),
        ("terms.1.due", "2026-04-10"), ("confirmations.0.way", "signed"), ("confirmations.1.way", "signed"),
        ("mediator_signed", "true"), ("sealed", "true"),
    ]
    static let followUp = [
        ("way", "phone"), ("answers.0.reached", "true"), ("answers.0.satisfaction", "satisfied"),
        ("answers.0.performance", "full"), ("answers.0.new_trouble", "false"), ("answers.1.reached", "false"),
    ]
}
