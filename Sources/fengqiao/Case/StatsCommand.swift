// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON

/// The local-resolution figures.
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "The honest share of cases settled locally.")

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Option(help: "The first day, such as 2026-01-01; the year's first when left out.")
    var from: String?

    @Option(help: "The last day; today when left out.")
    var to: String?

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get(
                "/api/v1/statistics/local-resolution", query: [("region", region), ("from", from), ("to", to)])
            if json { return Standard.print(answer.text) }
            let report = answer.json
            Standard.print(
                "\(report["region"]["name"].text ?? "")  \(report["from"].text ?? "") – \(report["to"].text ?? "")  "
                    + "(as of \(report["as_of"].text ?? ""))")
            for definition in report["definitions"].elements {
                let id = definition["id"].text ?? ""
                Standard.print("  \(definition["name"].text ?? id): \(Self.rate(report["total"][id]))")
                Standard.print("    \(definition["text"].text ?? "")")
            }
            var table = TextTable(head: ["region", "registered", "due", "village_resolution", "township_retention"])
            for part in report["by_region"].elements {
                let figures = part["figures"]
                table.add([
                    part["region"]["name"].text ?? "", figures["registered"].text ?? "", figures["due"].text ?? "",
                    Self.rate(figures["village_resolution_rate"]), Self.rate(figures["township_retention_rate"]),
                ])
            }
            Standard.print(table.text)
        }
    }

    private static func rate(_ rate: JSONValue) -> String {
        guard let numerator = rate["numerator"].text, let denominator = rate["denominator"].text else { return "–" }
        guard let value = rate["value"].text.flatMap(Double.init) else { return "– (\(numerator)/\(denominator))" }
        let permille = Int((value * 1_000).rounded())
        return "\(permille / 10).\(permille % 10) % (\(numerator)/\(denominator))"
    }
}
