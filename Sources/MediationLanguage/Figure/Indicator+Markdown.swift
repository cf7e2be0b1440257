// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Indicator {
    /// The whole registry as a page of the handbook.
    package static func markdown(in language: Language) -> String {
        let title = Sentence(
            "# 数字怎么算\n\n由程序打印。每个数字都有固定的算法和版本；没有列出的数字不提供。\n",
            """
            # How figures are counted

            Printed from the program. Each figure has a fixed formula and a version; no others are offered.

            """)
        return title.text(in: language) + allCases.map { "\n" + $0.section(in: language) }.joined()
    }

    private func section(in language: Language) -> String {
        let measures = measures.map { ["`\($0.rawValue)`", $0.text(in: language)] }
        let head = Sentence("| 计数 | 是什么 |", "| measure | what is counted |").text(in: language)
        let lines = [
            "## `\(rawValue)` \(text(in: language))", "",
            definition.text(in: language), "",
            Sentence(
                "- 单位：\(unit.text(in: .chinese))\n- 版本：\(version.number)（\(version.from)起）\n- 依据：\(basis.text(in: .chinese))",
                "- Unit: \(unit.text(in: .english))\n- Version: \(version.number) (from \(version.from))\n"
                    + "- Basis: \(basis.text(in: .english))"
            ).text(in: language),
            Sentence("- 注意：\(trap.text(in: .chinese))", "- Mind: \(trap.text(in: .english))").text(in: language),
        ]
        let table =
            measures.isEmpty
            ? [] : ["", head, "| --- | --- |"] + measures.map { "| " + $0.joined(separator: " | ") + " |" }
        return (lines + table).joined(separator: "\n") + "\n"
    }
}
