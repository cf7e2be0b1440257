// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The office's own handbook in Chinese: the table of rules, told for those who mediate.
///
/// Every line is printed from the table that the program obeys, so it cannot say anything else.
package enum Handbook {
    package static var page: String {
        """
        # 一件事怎么走：办案手册

        由程序按规则表打印（`\(source)`），与数据库、页面、接口用的是同一张表。[英文版](state-machine.md)

        一件事有三样东西，从不混在一起：**到哪一步**（程序）、**在哪一级、谁承办**（责任）、**什么颜色**（风险）。\
        只有别的单位接下来，级别和承办单位才会变；接下来以前，一直由原来的人负责。

        ## 全图

        只画换步的；不换步的做法见下面各章。

        ```mermaid
        \(diagram)```

        \(chapters)
        \(machines)
        """
    }

    private static let source = "Sources/MediationCore/Rule/Transitions.swift"

    private static var chapters: String {
        Transitions.Chapter.allCases.enumerated().map { number, chapter in
            "## \(number + 1). \(chapter.text(in: .chinese))\n\n\(chapter.chinesePreface.paragraphs)\n\n\(chapter.table)"
        }.joined(separator: "\n")
    }

    /// One arrow for each pair of stages, with the commands that lead along it.
    private static var diagram: String {
        var arrows: [(from: Stage?, to: Stage, words: [String])] = []
        for rule in Transitions.all {
            for stage in rule.to where stage != rule.from {
                let word = rule.command.officialText(in: .chinese)
                if let index = arrows.firstIndex(where: { $0.from == rule.from && $0.to == stage }) {
                    if !arrows[index].words.contains(word) { arrows[index].words.append(word) }
                } else {
                    arrows.append((rule.from, stage, [word]))
                }
            }
        }
        let names = Stage.allCases.map { "    \($0.rawValue): \($0.text(in: .chinese))\n" }
        let lines = arrows.map { arrow in
            "    \(arrow.from?.rawValue ?? "[*]") --> \(arrow.to.rawValue): \(arrow.words.joined(separator: "、"))\n"
        }
        return "stateDiagram-v2\n" + names.joined() + lines.joined()
    }

    private static var machines: String {
        [
            "## 旁边的小状态\n",
            section("履行事项", ItemState.machine), section("协议", DraftState.machine),
            section("司法确认", ConfirmationState.machine), section("吹哨", WhistleState.machine),
            section("流转", TransferState.machine),
        ].joined(separator: "\n")
    }

    private static func section<State: Bilingual>(_ title: String, _ machine: Machine<State>) -> String {
        let names = State.allCases.map { "    \($0.rawValue): \($0.text(in: .chinese))\n" }
        let arrows = machine.rows.map { row in
            "    \(row.from?.rawValue ?? "[*]") --> \(row.to.rawValue): \(row.command.officialText(in: .chinese))\n"
        }
        return "### \(title)\n\n```mermaid\nstateDiagram-v2\n\(names.joined())\(arrows.joined())```\n"
    }
}

extension Transitions.Chapter {
    /// The rules of this chapter as a table. Stages in which a command may be given alike share a line.
    fileprivate var table: String {
        var lines: [(from: [Stage?], rule: Rule)] = []
        for rule in rules {
            if let index = lines.firstIndex(where: { $0.rule.isAlike(rule) }) {
                lines[index].from.append(rule.from)
            } else {
                lines.append(([rule.from], rule))
            }
        }
        let head = ["从哪一步", "做什么", "正式叫法", "到哪一步", "谁可以做", "条件"]
        return MarkdownTable(head: head, rows: lines.map { $0.rule.cells(from: $0.from) }).text
    }
}

extension Rule {
    /// The same in everything but the stage it begins in; what stays where it is, stays there in each of them.
    fileprivate func isAlike(_ other: Rule) -> Bool {
        command == other.command && isStay == other.isStay && (isStay || to == other.to)
            && relations == other.relations && guards == other.guards
    }

    private var isStay: Bool { from.map { to == [$0] } ?? false }

    fileprivate func cells(from stages: [Stage?]) -> [String] {
        [
            stages.map { $0?.text(in: .chinese) ?? "还没有案件" }.joined(separator: "、"),
            command.text(in: .chinese),
            command.officialText(in: .chinese),
            isStay
                ? "不变"
                : to.map { $0.text(in: .chinese) }.joined(separator: "或") + (move == .moves ? "（接收单位一级）" : ""),
            relations.map { $0.text(in: .chinese) }.joined(separator: "、"),
            guards.isEmpty ? "–" : guards.map(\.condition).joined(separator: "；"),
        ]
    }
}

extension String {
    /// Lines as paragraphs of Markdown.
    fileprivate var paragraphs: String { split(separator: "\n").joined(separator: "\n\n") }
}
