// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationLanguage

/// Shows what is owed on a case, and why by that day.
struct CaseClocksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clocks", abstract: "Show what is owed on a case and how each day comes about.")

    @Argument(help: "The code, such as 7K3M2-Q9XDA, or the id.")
    var name: String

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            let id = try await client.caseAnswer(name).json["id"].text ?? name
            let answer = try await client.get("/api/v1/cases/\(id)/clocks")
            if json { return Standard.print(answer.text) }
            for clock in answer.json["items"].elements {
                Standard.print("\(clock["title"].text ?? "")  \(clock["summary"].text ?? "")")
                for line in clock["lines"].elements { Standard.print("  \(line.text ?? "")") }
            }
        }
    }
}
