// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON

/// The honest figures: without the name of one, the list of all that there are.
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Figures with their definitions.",
        discussion: """
            Without an INDICATOR, the two rates of local resolution, of days; `--list` names all figures. An INDICATOR is of \
            months, written 2026-03; the present one may be asked for, and grows. `--csv` is for spreadsheets: UTF-8 with a \
            mark, one line a part.
            """)

    @Argument(help: "The name of a figure, such as village_resolution_rate.")
    var indicator: String?

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Flag(help: "List the names of all figures.")
    var list = false

    @Option(help: "The first month, such as 2026-01, or day; January when left out.")
    var from: String?

    @Option(help: "The last month or day; the present one when left out.")
    var to: String?

    @Option(help: "Break down by region, month, first_level, type or source.")
    var by: String?

    @Flag(help: "Answer in JSON.")
    var json = false

    @Flag(help: "Answer as CSV.")
    var csv = false

    func validate() throws {
        guard !(json && csv) else { throw ValidationError("Choose one of --json and --csv.") }
        guard indicator != nil || !(csv || by != nil) else {
            throw ValidationError("--csv and --by need an INDICATOR; --list names them.")
        }
    }

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            if list { return try await listAll(client) }
            guard let indicator else { return try await localResolution(client) }
            let answer = try await client.get(
                "/api/v1/statistics/indicators/\(indicator)",
                query: [("region", region), ("from", from), ("to", to), ("by", by)])
            if json { return Standard.print(answer.text) }
            if csv { return Standard.print(FigureSheet(answer.json).csv) }
            Standard.print(FigureSheet(answer.json).text)
        }
    }

    private func localResolution(_ client: APIClient) async throws {
        let answer = try await client.get(
            "/api/v1/statistics/local-resolution", query: [("region", region), ("from", from), ("to", to)])
        Standard.print(json ? answer.text : ResolutionSheet(answer.json).text)
    }

    private func listAll(_ client: APIClient) async throws {
        let answer = try await client.get("/api/v1/statistics/indicators")
        if json { return Standard.print(answer.text) }
        var table = TextTable(head: ["indicator", "name", "version", "basis"])
        for entry in answer.json["items"].elements {
            table.add(["id", "name", "version", "basis"].map { entry[$0].text ?? "" })
        }
        Standard.print(table.text)
    }
}
