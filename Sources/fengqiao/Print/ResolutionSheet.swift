// SPDX-License-Identifier: Apache-2.0
import JSON

/// The two rates of local resolution with their definitions and by region, as the terminal shows them.
struct ResolutionSheet {
    private let report: JSONValue

    init(_ report: JSONValue) { self.report = report }

    var text: String {
        var lines = [
            "\(report["region"]["name"].text ?? "")  \(report["from"].text ?? "") – \(report["to"].text ?? "")  "
                + "(as of \(report["as_of"].text ?? ""))"
        ]
        for definition in report["definitions"].elements {
            let id = definition["id"].text ?? ""
            lines.append("  \(definition["name"].text ?? id): \(Self.rate(report["total"][id]))")
            lines.append("    \(definition["text"].text ?? "")")
        }
        var table = TextTable(head: ["region", "registered", "due", "village_resolution", "township_retention"])
        for part in report["by_region"].elements {
            let figures = part["figures"]
            table.add([
                part["region"]["name"].text ?? "", figures["registered"].text ?? "", figures["due"].text ?? "",
                Self.rate(figures["village_resolution_rate"]), Self.rate(figures["township_retention_rate"]),
            ])
        }
        return (lines + [table.text]).joined(separator: "\n")
    }

    private static func rate(_ rate: JSONValue) -> String {
        guard let numerator = rate["numerator"].text, let denominator = rate["denominator"].text else { return "–" }
        guard let value = rate["value"].text.flatMap(Double.init) else { return "– (\(numerator)/\(denominator))" }
        let permille = Int((value * 1_000).rounded())
        return "\(permille / 10).\(permille % 10) % (\(numerator)/\(denominator))"
    }
}
