// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// Lists cases, newest first.
struct CaseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List cases, newest first.")

    @Option(help: "Only cases in this stage.")
    var stage: String?

    @Option(help: "Only cases at this level: village, township or county.")
    var level: String?

    @Option(help: "Only cases of this region and below.")
    var region: String?

    @Option(help: "Only cases of this risk: green, yellow or red.")
    var risk: String?

    @Option(name: .customLong("query"), help: "Words of a name, a number or a code.")
    var query: String?

    @Option(help: "Go on from here: next_cursor of the page before.")
    var cursor: String?

    @Option(help: "How many, at most 100.")
    var limit = 20

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get(
                "/api/v1/cases",
                query: [
                    ("stage", stage), ("level", level), ("region", region), ("risk", risk), ("q", query),
                    ("cursor", cursor), ("limit", String(limit)),
                ])
            Standard.print(json ? answer.text : CasePrint.lines(answer.json))
        }
    }
}

/// What the signed-in person has to do.
struct QueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "What you have to do, most urgent first.")

    @Option(help: "How many, at most 100.")
    var limit = 20

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get("/api/v1/queue", query: [("limit", String(limit))])
            Standard.print(json ? answer.text : CasePrint.lines(answer.json))
        }
    }
}
