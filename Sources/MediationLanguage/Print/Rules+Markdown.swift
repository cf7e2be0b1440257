// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Rules {
    /// Every limit of these rules with its source, as a page of the handbook in one language.
    package func markdown(in language: Language) -> String {
        let text = Self.texts(in: language)
        let rows = all.map { rule in
            [
                "\(rule.kind.text(in: language)) `\(rule.kind.rawValue)`", rule.condition.text(in: language),
                rule.length.text(in: language), rule.rollsOver ? text.yes : text.no,
                rule.warnings.map { $0.text(in: language) }.joined(separator: text.comma),
                rule.overdueSteps.map { "+\($0)" }.joined(separator: text.comma),
                rule.basis.text(in: language), rule.basis.isLaw ? text.law : text.convention,
            ].map { $0.isEmpty ? "–" : $0 }
        }
        return "# \(text.title)\n\n\(text.intro(id))\n\n" + MarkdownTable(head: text.head, rows: rows).text
    }

    private struct Texts {
        let title: String, yes: String, no: String, comma: String, law: String, convention: String
        let head: [String]
        let intro: (String) -> String
    }

    private static func texts(in language: Language) -> Texts {
        switch language {
        case .chinese:
            Texts(
                title: "期限表", yes: "是", no: "否", comma: "、", law: "法律", convention: "约定",
                head: ["事项", "适用", "期限", "休息日顺延", "提醒", "逾期提醒（天）", "依据", "性质"],
                intro: { "由规则包`\($0)`生成。起算当天不计入；“天”是自然日，“工作日”按国务院放假安排。" })
        case .english:
            Texts(
                title: "Limits of time", yes: "yes", no: "no", comma: ", ", law: "law", convention: "convention",
                head: [
                    "what", "for", "limit", "rolls over rest", "warnings", "overdue, days", "source", "nature",
                ],
                intro: {
                    """
                    Printed from the rule pack `\($0)`. The day of the start is not counted; days are calendar days in \
                    Asia/Shanghai, working days go by the announced holidays.
                    """
                })
        }
    }
}
