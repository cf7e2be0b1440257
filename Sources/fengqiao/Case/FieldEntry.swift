// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationServer

/// Turns `name=value` into the JSON of a command, by the kinds that the server names for its fields.
struct FieldEntry {
    /// The numbers of the case's parties, for `all`.
    let parties: [String]

    func body(_ command: String, fields: [String], described: [JSONValue]) throws(StartFailure) -> JSONWriter {
        var given: [(name: String, value: String)] = []
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw StartFailure(.usage, "\(field) is not of the form name=value.") }
            given.append((String(parts[0]), String(parts[1])))
        }
        for field in described where field["required"].isTrue {
            guard let name = field["name"].text, !given.contains(where: { $0.name == name }) else { continue }
            // What is not given and cannot be asked for is left to the server to name.
            guard Terminal.isInteractive, let answer = Terminal.ask(Self.question(field)) else { continue }
            given.append((name, answer))
        }
        var json = JSONWriter()
        json.object { json in
            json.field("command", command)
            for (name, value) in given {
                let kind = described.first { $0["name"].text == name }?["kind"].text
                json.name(escaping: name)
                write(value, kind: kind ?? Self.kind(of: name, in: command), to: &json)
            }
        }
        return json
    }

    /// The kind of a field of a command that the server does not offer now, so that its refusal is about the command.
    private static func kind(of name: String, in command: String) -> String {
        Command.Kind(rawValue: command)?.fields.first { $0.name == name }?.kind.word ?? "text"
    }

    private static func question(_ field: JSONValue) -> String {
        let choices = field["choices"].elements.map { "\($0["code"].text ?? "")=\($0["label"].text ?? "")" }
        let kind = field["kind"].text ?? ""
        let hint = choices.isEmpty ? examples[kind] ?? kind : choices.joined(separator: " ")
        return "\(field["label"].text ?? field["name"].text ?? "") [\(hint)]:"
    }

    /// How a value of a kind is typed, where its name alone does not say it.
    private static let examples = [
        "day": "2026-11-22", "flag": "yes/no", "parties": "1,2 / all", "consents": "1:phone,2:signed / all:witnessed",
        "terms": "2|装好檐沟|2026-12-25;2|赔偿|2027-01-10|1200.00", "answers": "1|satisfied|full|no;2|unreached",
        "case": "7K3M2-Q9XDA", "place": "990101101201|老井边", "people": "applicant|张三|13800001234;respondent|李四",
    ]

    private func write(_ value: String, kind: String, to json: inout JSONWriter) {
        switch kind {
        case "flag": json.value(["yes", "y", "true", "1", "是"].contains(value.lowercased()))
        case "number", "party", "person": number(value, to: &json)
        case "codes": json.array(list(value, by: ",")) { $0.value($1) }
        case "parties": json.array(value == "all" ? parties : list(value, by: ",")) { number($1, to: &$0) }
        case "consents": json.array(consents(value)) { consent($1, to: &$0) }
        case "terms": json.array(list(value, by: ";")) { term(list($1, by: "|"), to: &$0) }
        case "place": place(list(value, by: "|"), to: &json)
        case "people": json.array(list(value, by: ";")) { person(list($1, by: "|"), to: &$0) }
        case "answers": json.array(list(value, by: ";")) { answer(list($1, by: "|"), to: &$0) }
        default: json.value(value)
        }
    }

    private func list(_ value: String, by separator: Character) -> [String] {
        value.split(separator: separator).map(String.init)
    }

    /// Numbers as numbers; anything else as it was typed, so that the server can say what is wrong with it.
    private func number(_ text: String, to json: inout JSONWriter) {
        if let number = Int(text) { json.value(number) } else { json.value(text) }
    }

    private func consents(_ value: String) -> [(party: String, way: String)] {
        list(value, by: ",").flatMap { entry in
            let parts = list(entry, by: ":")
            let way = parts.count > 1 ? parts[1] : ""
            return (parts.first == "all" ? parties : [parts.first ?? ""]).map { ($0, way) }
        }
    }

    private func consent(_ consent: (party: String, way: String), to json: inout JSONWriter) {
        json.object {
            $0.name("party")
            number(consent.party, to: &$0)
            $0.field("way", consent.way)
        }
    }

    /// `region[|the very place]`
    private func place(_ parts: [String], to json: inout JSONWriter) {
        json.object {
            $0.field("region", parts.first ?? "")
            if parts.count > 1 { $0.field("text", parts[1]) }
        }
    }

    /// `side|name[|telephone]`
    private func person(_ parts: [String], to json: inout JSONWriter) {
        json.object {
            $0.field("side", parts.first ?? "")
            if parts.count > 1 { $0.field("name", parts[1]) }
            if parts.count > 2 { $0.field("phone", parts[2]) }
        }
    }

    /// `obligor|promise|due[|amount]`
    private func term(_ parts: [String], to json: inout JSONWriter) {
        json.object {
            if parts.count > 0 {
                $0.name("obligor")
                number(parts[0], to: &$0)
            }
            if parts.count > 1 { $0.field("promise", parts[1]) }
            if parts.count > 2 { $0.field("due", parts[2]) }
            if parts.count > 3 { $0.field("amount", parts[3]) }
        }
    }

    /// `party|satisfaction|performance|new trouble`, or `party|unreached`
    private func answer(_ parts: [String], to json: inout JSONWriter) {
        let isReached = !parts.dropFirst().contains("unreached")
        json.object {
            $0.name("party")
            number(parts.first ?? "", to: &$0)
            $0.field("reached", isReached)
            guard isReached else { return }
            if parts.count > 1 { $0.field("satisfaction", parts[1]) }
            if parts.count > 2 { $0.field("performance", parts[2]) }
            if parts.count > 3 { $0.field("new_trouble", ["yes", "y", "true", "有"].contains(parts[3])) }
        }
    }
}
