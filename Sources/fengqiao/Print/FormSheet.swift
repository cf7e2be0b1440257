// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationLanguage

/// The statistics form, as the terminal shows it and as spreadsheets read it.
struct FormSheet {
    private let form: JSONValue

    init(_ form: JSONValue) { self.form = form }

    var text: String {
        let say = Terminal.language
        let head = [
            "\(Phrase.Report.form.text(in: say))  \(form["region"]["name"].text ?? "")  \(form["period"].text ?? "")  "
                + "(\(form["as_of"].text ?? ""))",
            standing.text(in: say),
        ]
        let zero = form["is_zero"].isTrue ? [Phrase.Report.zero.text(in: say)] : []
        var table = TextTable(
            head: [Phrase.Report.item, .value, .revision, .explanation].map { $0.text(in: say) })
        for line in form["lines"].elements {
            table.add([
                Self.name(of: line), line["value"].text ?? "", line["revision"].text ?? "", line["absence"].text ?? "",
            ])
        }
        let closed = form["snapshots"].elements.map { Phrase.Report.frozen.text(in: say) + " " + ($0.text ?? "") }
        return (head + zero + ["", table.text] + closed).joined(separator: "\n")
    }

    var csv: String {
        let columns = ["item", "key", "value", "now", "revision"]
        let rows = form["lines"].elements.map { line in
            [Self.name(of: line)] + columns.map { line[$0].text ?? "" }
        }
        return CSV.text([["text"] + columns] + rows)
    }

    private var standing: Phrase.Report {
        if form["is_frozen"].isTrue { return .frozen }
        return form["is_over"].isTrue ? .open : .notOver
    }

    private static func name(of line: JSONValue) -> String {
        line["name"].text.map { "  " + $0 } ?? line["text"].text ?? ""
    }
}
