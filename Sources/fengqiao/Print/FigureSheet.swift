// SPDX-License-Identifier: Apache-2.0
import JSON

/// One figure with its definition and parts, as the terminal shows it and as spreadsheets read it.
struct FigureSheet {
    private let report: JSONValue

    init(_ report: JSONValue) { self.report = report }

    private var indicator: JSONValue { report["indicator"] }
    private var measures: [(id: String, text: String)] {
        indicator["measures"].elements.map { ($0["id"].text ?? "", $0["text"].text ?? "") }
    }

    var text: String {
        let head = [
            "\(indicator["name"].text ?? "")  \(report["region"]["name"].text ?? "")  "
                + "\(report["from"].text ?? "") – \(report["to"].text ?? "")  (\(report["as_of"].text ?? ""))",
            indicator["definition"].text ?? "", indicator["trap"].text ?? "",
            "\(indicator["id"].text ?? "") v\(indicator["version"].text ?? "")", "",
        ]
        var table = TextTable(head: [report["by"].text ?? ""] + Self.columns)
        for line in lines { table.add([line.name] + Self.cells(of: line.value)) }
        return (head + [table.text]).joined(separator: "\n")
    }

    var csv: String {
        let head = ["key", "name"] + Self.columns + measures.map(\.id)
        let rows = lines.map { line in
            [line.key, line.name] + Self.cells(of: line.value) + measures.map { line.value["counts"][$0.id].text ?? "" }
        }
        return CSV.text([head] + rows)
    }

    private static let columns = ["value", "numerator", "denominator", "median", "ninth_decile"]

    private static func cells(of value: JSONValue) -> [String] { columns.map { value[$0].text ?? "" } }

    private var lines: [(key: String, name: String, value: JSONValue)] {
        [("total", report["region"]["name"].text ?? "", report["total"])]
            + report["parts"].elements.map { ($0["key"].text ?? "", $0["name"].text ?? "", $0["value"]) }
    }
}
