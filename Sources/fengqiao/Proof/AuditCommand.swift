// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON

/// What an auditor reads from anywhere: the access log and the anchors.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who looked at what, and the anchors, for auditors.",
        subcommands: [Log.self, Anchors.self, Anchor.self])

    struct Log: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List who looked at what, the newest first.")

        @Option(help: "view, reveal, search, export, audit or verify.") var kind: String?
        @Option(help: "The number of a person.") var person: Int?
        @Option(name: .customLong("case"), help: "The id of a case.") var caseID: String?
        @Option(help: "The first day.") var from: String?
        @Option(help: "The last day.") var to: String?
        @Option(help: "How many lines, at most 100.") var limit = 50
        @Option(help: "Goes on after a page: its next_cursor.") var cursor: String?
        @Flag(help: "Answer in JSON.") var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get(
                    "/api/v1/access-log",
                    query: [
                        ("kind", kind), ("person", person.map { String($0) }), ("case", caseID), ("from", from),
                        ("to", to), ("limit", String(limit)), ("cursor", cursor),
                    ])
                guard !json else { return Standard.print(answer.text) }
                var table = TextTable(head: ["at", "person", "unit", "kind", "case", "field", "reason"])
                for line in answer.json["items"].elements {
                    table.add(
                        [
                            line["at"], line["person"]["name"], line["unit_name"], line["kind"], line["case"],
                            line["field"],
                            line["reason"],
                        ].map { $0.text ?? "" })
                }
                Standard.print(table.text)
            }
        }
    }

    struct Anchors: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the newest anchors, and where the chains stand.")

        @Flag(help: "Answer in JSON.") var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/anchors")
                guard !json else { return Standard.print(answer.text) }
                var table = TextTable(head: ["number", "at", "leaves", "signed", "follows", "root"])
                for line in answer.json["anchors"].elements {
                    table.add([
                        line["number"].text ?? "", line["at"].text ?? "", line["leaves"].text ?? "",
                        line["is_signed"].isTrue ? "yes" : "NO", line["follows"] == .bool(false) ? "NO" : "yes",
                        line["root"].text ?? "",
                    ])
                }
                Standard.print(table.text)
            }
        }
    }

    struct Anchor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print one anchor, to be kept elsewhere.")

        @Argument(help: "Its number.") var number: Int

        func run() async throws {
            try await carryOut {
                Standard.print(try await APIClient.signedIn().get("/api/v1/anchors/\(number)").text)
            }
        }
    }
}
