// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON

/// The office in which the saved sign-in acts, for whoever has several or stands in for somebody.
struct OfficeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "office", abstract: "The office in which you act.", subcommands: [List.self, Use.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the offices in which you may act.")

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/me/offices")
                guard !json else { return Standard.print(answer.text) }
                var table = TextTable(head: ["id", "unit", "role", "stands for", "until", ""])
                for office in answer.json["items"].elements {
                    table.add([
                        office["id"].text ?? "", office["unit"]["name"].text ?? "", office["role"].text ?? "",
                        office["stands_for"]["name"].text ?? "", office["until"].text ?? "",
                        office["is_current"].isTrue ? "*" : "",
                    ])
                }
                Standard.print(table.text)
            }
        }
    }

    struct Use: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Act in an office from now on.")

        @Argument(help: "The id in the list.")
        var id: Int

        func run() async throws {
            try await carryOut {
                var body = JSONWriter()
                body.object { $0.field("office", id) }
                _ = try await APIClient.signedIn().put("/api/v1/me/office", body)
            }
        }
    }
}
