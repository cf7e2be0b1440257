// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationLanguage

/// Cases as a terminal shows them, in the words of the catalogue.
enum CasePrint {
    private static var language: Language { Terminal.language }

    static func lines(_ page: JSONValue) -> String {
        let items = page["items"].elements
        guard !items.isEmpty else { return Phrase.Terminal.nothingToDo.text(in: language) }
        var table = TextTable(head: ["code", "stage", "level", "risk", "due", "holder", "title"])
        for item in items {
            table.add([
                item["code"].text ?? "", stage(item), level(item), risk(item),
                String((item["due_at"].text ?? "–").prefix(10)),
                item["holder"]["person"]["name"].text ?? "", item["title"].text ?? "",
            ])
        }
        let next = page["next_cursor"].text.map { "\n--cursor \($0)" } ?? ""
        return table.text + next
    }

    static func full(_ shown: JSONValue) -> String {
        var lines = [
            "\(shown["code"].text ?? "")  \(shown["number"].text ?? "")  \(shown["title"].text ?? "")",
            "  \(stage(shown)) · \(level(shown)) · \(risk(shown)) · v\(shown["version"].text ?? "")",
            "  \(shown["holder"]["unit"]["name"].text ?? "") \(shown["holder"]["person"]["name"].text ?? "")"
                + (shown["due_at"].text.map { " · \($0.prefix(10))" } ?? ""),
            "  \(shown["summary"].text ?? "")",
        ]
        for party in shown["parties"].elements {
            let side = party["side"].text.flatMap(Side.init)?.text(in: language) ?? ""
            lines.append("  \(party["party"].text ?? "") \(side) \(party["name"].text ?? "")")
        }
        lines += shown["items"].elements.map { "  " + item($0) }
        lines += standing(shown)
        let possible = actions(shown["actions"].elements)
        return (lines + (possible.isEmpty ? [] : [possible])).joined(separator: "\n")
    }

    /// A promise, and what became of it.
    static func item(_ item: JSONValue) -> String {
        let state = item["state"].text.flatMap { CodeList.itemState.text(of: $0, in: language) } ?? ""
        return "[\(item["item"].text ?? "")] \(item["promise"].text ?? "") \(item["amount"].text ?? "") "
            + "\(item["due"].text ?? "") \(state) \(item["performed_on"].text ?? "")"
    }

    static func actions(_ actions: [JSONValue]) -> String {
        actions.map { action in
            let fields = action["fields"].elements.map { field in
                (field["name"].text ?? "") + (field["required"].isTrue ? "" : "?")
            }
            return "  → \(action["command"].text ?? "") \(action["label"].text ?? "")  \(fields.joined(separator: " "))"
        }.joined(separator: "\n")
    }

    static func history(_ page: JSONValue) -> String {
        page["items"].elements.map { event in
            let command = event["command"].text.flatMap(Command.Kind.init)?.text(in: language) ?? ""
            return "  \(event["version"].text ?? "")  \((event["at"].text ?? "").prefix(16))  \(command)  "
                + (event["actor"]["person"]["name"].text ?? "")
        }.joined(separator: "\n")
    }

    private static func stage(_ json: JSONValue) -> String {
        json["stage"].text.flatMap(Stage.init)?.text(in: language) ?? ""
    }

    private static func level(_ json: JSONValue) -> String {
        json["level"].text.flatMap(Level.init)?.text(in: language) ?? ""
    }

    private static func risk(_ json: JSONValue) -> String {
        json["risk"].text.flatMap(Risk.init)?.text(in: language) ?? ""
    }
}
