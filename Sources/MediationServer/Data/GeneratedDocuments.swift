// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage

/// The documents that are printed from the program, so that they cannot say anything else than it does.
package enum GeneratedDocuments {
    package struct Document: Sendable {
        /// Below `docs`.
        package let path: String
        package let text: String
    }

    package static var all: [Document] {
        [
            Document(path: "generated/transitions.mmd", text: Transitions.mermaid()),
            Document(path: "generated/permissions.txt", text: Transitions.permissions()),
            Document(path: "generated/rules.md", text: titled("Rules", Transitions.markdown())),
            Document(path: "generated/commands.md", text: titled("Commands and their fields", Command.Kind.markdown)),
            Document(path: "generated/codes.md", text: titled("Code lists", CodeList.markdown)),
            Document(path: "generated/problems.md", text: problems),
            Document(path: "state-machine.md", text: stateMachine),
        ]
    }

    private static func titled(_ title: String, _ body: String) -> String { "# \(title)\n\n\(body)" }

    private static var problems: String {
        var lines = [
            "# Problems", "",
            "Every error of the API is a problem (RFC 9457) of one of these types; `type` is `/problems/` and the name.",
            "",
            "| type | status | title | what a caller does | what an operator does |", "|---|---|---|---|---|",
        ]
        for type in (ProblemType.standard + ProblemType.mediation).sorted(by: { $0.slug < $1.slug }) {
            lines.append(
                "| `\(type.slug)` | \(type.status.code) | \(type.title) | \(type.forCaller) | \(type.forOperator) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static var stateMachine: String {
        """
        # The state machine

        Printed by `fengqiao docs generate` from `Sources/MediationCore/Rule/Transitions.swift`, the single source: the
        database's edge table, the buttons of the pages and the `actions` of the API come from the same table.

        A case has three axes that are never mixed: its **stage** (procedure), its **level and holder** (who is
        responsible) and its **risk** colour. Only an accepted request for help changes the level, and with it the
        holder; the sender stays responsible until that moment.

        ```mermaid
        \(Transitions.mermaid())```

        ## Who may do what, from which stage, under which conditions

        \(Transitions.markdown())

        ## Limits of time

        | stage | days | source |
        |---|---|---|
        \(StageClock.all.map { "| `\($0.stage.rawValue)` | \($0.days) | \($0.source) |" }.joined(separator: "\n"))

        Agreed and performing cases run by the due days of their own items. Days are calendar days in Asia/Shanghai.

        ## Every cell

        [Permissions](generated/permissions.txt) has every stage, command and relation, allowed or not;
        [commands](generated/commands.md) the fields of each command; [codes](generated/codes.md) the closed lists.

        """
    }
}
