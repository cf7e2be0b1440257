// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationRules

/// The documents that are printed from the program, so that they cannot say anything else than it does.
package enum GeneratedDocuments {
    /// A file and what stands in it.
    package struct Document: Sendable {
        /// Below `docs`.
        package let path: String
        package let text: String
    }

    package static var all: [Document] {
        [
            Document(path: "generated/transitions.mmd", text: Transitions.mermaid()),
            Document(path: "generated/permissions.txt", text: Transitions.permissions()),
            Document(path: "generated/policy.txt", text: Act.grid),
            Document(path: "generated/rules.md", text: Transitions.rulesPage),
            Document(path: "generated/commands.md", text: Command.Kind.markdown),
            Document(path: "generated/codes.md", text: CodeList.markdown),
            Document(path: "generated/problems.md", text: problems),
            Document(path: "generated/deadlines.md", text: deadlines(in: .english)),
            Document(path: "generated/deadlines.zh-Hans.md", text: deadlines(in: .chinese)),
            Document(path: "generated/indicators.md", text: Indicator.markdown(in: .english)),
            Document(path: "generated/indicators.zh-Hans.md", text: Indicator.markdown(in: .chinese)),
            Document(path: "state-machine.md", text: Transitions.stateMachinePage),
            Document(path: "state-machine.zh-Hans.md", text: Handbook.page),
        ]
    }

    /// The limits that hold where nobody has laid down others.
    private static func deadlines(in language: Language) -> String {
        RuleBook.shipped.packs.filter { $0.authority == .national }
            .map { Rules(id: $0.id, layers: [$0.rules]).markdown(in: language) }.joined(separator: "\n")
    }

    private static var problems: String {
        var lines = [
            "# Problems", "",
            "Every error of the API is a problem (RFC 9457) of one of these types; "
                + "`type` is `/problems/` and the name.",
            "",
            "| type | status | title | what a caller does | what an operator does |", "|---|---|---|---|---|",
        ]
        for type in (ProblemType.standard + ProblemType.mediation).sorted(by: { $0.slug < $1.slug }) {
            lines.append(
                "| `\(type.slug)` | \(type.status.code) | \(type.title) | \(type.forCaller) | \(type.forOperator) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
