// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// Why cases ended without agreement.
struct UnsolvedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unsolved", abstract: "Show why cases were not agreed, and which power or rule was missing.")

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Option(help: "The first month, such as 2026-01.")
    var from: String?

    @Option(help: "The last month.")
    var to: String?

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get(
                "/api/v1/statistics/unsolved", query: [("region", region), ("from", from), ("to", to)])
            if json { return Standard.print(answer.text) }
            for reason in answer.json["reasons"].elements {
                Standard.print(
                    "\(reason["cases"].text ?? "")  \(reason["text"].text ?? "")  \(reason["dispute_type"].text ?? "")")
            }
        }
    }
}

/// What is worth a second look.
struct QuestionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions", abstract: "Show what is worth a second look, and is drawn more often for a call-back."
    )

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get("/api/v1/statistics/questions")
            if json { return Standard.print(answer.text) }
            for question in answer.json["items"].elements {
                Standard.print("\(question["unit_name"].text ?? "")  \(question["text"].text ?? "")")
                for line in question["cases"].elements {
                    Standard.print("  \(line["code"].text ?? "")  \(line["title"].text ?? "")")
                }
            }
        }
    }
}
