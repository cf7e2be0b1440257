// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON

/// Shows one case with its history.
struct CaseShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a case, by code or id.")

    @Argument(help: "The code, such as 7K3M2-Q9XDA, or the id.")
    var name: String

    @Flag(help: "Show the history too.")
    var events = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            let answer = try await client.caseAnswer(name)
            guard events, let id = answer.json["id"].text else {
                return Standard.print(json ? answer.text : CasePrint.full(answer.json))
            }
            let history = try await client.get("/api/v1/cases/\(id)/events")
            if json { return Standard.print(history.text) }
            Standard.print(CasePrint.full(answer.json))
            Standard.print(CasePrint.history(history.json))
        }
    }
}
