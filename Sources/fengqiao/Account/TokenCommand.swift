// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// Tokens for programs that act for whoever is signed in.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Tokens for programs that act for you.",
        subcommands: [Make.self, List.self, Revoke.self])

    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a token; it is printed this once.")

        @Argument(help: "How you will know it in the list.")
        var name: String

        @Option(help: "What it may do: cases:read, cases:write or figures:read; may be repeated.")
        var scope: [String]

        @Option(help: "For how many days it is good, at most 366.")
        var days = 90

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                var body = JSONWriter()
                body.object {
                    $0.field("name", name)
                    $0.array("scopes", scope)
                    $0.field("days", days)
                }
                let answer = try await APIClient.signedIn().post("/api/v1/me/tokens", body)
                Standard.print(json ? answer.text : answer.json["token"].text ?? "")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List your tokens, the last used first.")

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/me/tokens")
                guard !json else { return Standard.print(answer.text) }
                var table = TextTable(head: ["id", "name", "scopes", "last used", "until"])
                for token in answer.json["items"].elements {
                    table.add([
                        token["id"].text ?? "", token["name"].text ?? "",
                        token["scopes"].elements.compactMap(\.text).joined(separator: ","),
                        token["last_used_at"].text ?? "", token["expires_at"].text ?? "",
                    ])
                }
                Standard.print(table.text)
            }
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a token by its id.")

        @Argument(help: "The id in the list.")
        var id: Int

        func run() async throws {
            try await carryOut { _ = try await APIClient.signedIn().delete("/api/v1/me/tokens/\(id)") }
        }
    }
}
