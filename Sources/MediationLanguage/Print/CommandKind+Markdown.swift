// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Command.Kind {
    /// Every command with its words and with what it is told, as a page of the handbook.
    package static var markdown: String {
        let intro =
            "# Commands\n\nPrinted from the code: what may be done with a case, and what each command is told.\n"
        return intro + allCases.map(\.section).joined()
    }

    private var section: String {
        let official = Language.allCases.map { officialText(in: $0) }.joined(separator: " · ")
        let title = "\n## `\(rawValue)` \(wording.chinese) · \(wording.english)\n\nOn papers: \(official).\n"
        if let note { return title + "\n\(note)\n" }
        let rows = fields.map { field in
            [
                "`\(field.name)`", field.kind.word, field.kind.list.map { "`\($0.rawValue)`" } ?? "",
                field.isRequired ? "yes" : "no", field.text(in: .chinese, for: self),
                field.text(in: .english, for: self),
            ]
        }
        let head = ["field", "kind", "list", "required", "中文", "English"]
        return title + "\n" + MarkdownTable(head: head, rows: rows).text
    }

    /// Why there is no table of fields.
    private var note: String? {
        if !isForPeople { return "The program itself does it when a day has passed; nobody can send it." }
        if Transitions.rule(for: self, in: nil) != nil { return "It begins a case and has a form of its own." }
        return fields.isEmpty ? "It is told nothing." : nil
    }
}
