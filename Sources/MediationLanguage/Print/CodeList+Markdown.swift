// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension CodeList {
    /// Every closed list of codes with its words, as a page of the handbook.
    package static var markdown: String {
        "# Lists of codes\n\n"
            + "Printed from the code. The codes are the words of JSON and SQL; people see the words beside them.\n"
            + allCases.map(\.section).joined()
            + list("stage", "办到哪一步", "Where the case stands", of: Stage.allCases)
            + list("relation", "与本案的关系", "Relation to the case", of: Relation.allCases)
            + list("role", "身份", "Role", of: Role.allCases)
            + list("guard", "要满足的条件", "What must hold", of: Guard.allCases)
    }

    private var section: String {
        let rows = codes.map { code in
            ["`\(code)`"] + Language.allCases.map { text(of: code, in: $0) ?? "" }
        }
        return Self.section(rawValue, wording.chinese, wording.english, rows: rows)
    }

    private static func list<Code: RawRepresentable<String> & Bilingual>(
        _ name: String, _ chinese: String, _ english: String, of codes: [Code]
    ) -> String {
        section(
            name, chinese, english, rows: codes.map { ["`\($0.rawValue)`", $0.wording.chinese, $0.wording.english] })
    }

    private static func section(_ name: String, _ chinese: String, _ english: String, rows: [[String]]) -> String {
        "\n## `\(name)` \(chinese) · \(english)\n\n" + MarkdownTable(head: ["code", "中文", "English"], rows: rows).text
    }
}
