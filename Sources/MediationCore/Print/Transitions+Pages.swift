// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The rules as a page of their own.
    package static var rulesPage: String { "# Rules\n\nPrinted from the table of rules.\n\n" + markdown() }

    /// The office's handbook: how a case goes, chapter by chapter.
    package static var stateMachinePage: String {
        """
        # How a case goes

        Printed by `fengqiao docs generate` from `Sources/MediationCore/Rule/Transitions.swift`, the single source: the
        database's edge table, the buttons of the pages and the `actions` of the API come from the same table.
        [中文](state-machine.zh-Hans.md)

        A case has three axes that are never mixed: its **stage** (procedure), its **level and holder** (who is
        responsible) and its **risk** colour. Only an accepted request changes the level, and with it the unit that holds
        the case; the sender stays responsible until that moment. What time brings is a reminder or a default, never an
        agreement and never an end.

        ## The whole way

        Commands that leave a stage as it is are in the chapters below.

        ```mermaid
        \(mermaid())```

        ## Who is who

        \(people)
        \(chapters)
        ## The small machines beside the stages

        \(machines)
        ## Limits of time

        Limits are data, not code: [every deadline with its source](generated/deadlines.md) is printed from the rule packs.

        ## Every cell

        [Permissions](generated/permissions.txt) has every stage, command and relation, allowed or not, and says what the
        relations are; [commands](generated/commands.md) the fields of each command; [codes](generated/codes.md) the closed
        lists, and what each condition says when it does not hold. All rules also stand [in one table](generated/rules.md), a
        line for each stage, and the diagram as a [file](generated/transitions.mmd).

        """
    }

    private static var people: String {
        Relation.allCases.map { "- **\($0.rawValue)** \($0.meaning)\n" }.joined()
    }

    private static var chapters: String {
        Chapter.allCases.enumerated().map { index, chapter in
            """
            ## \(index + 1). \(chapter.title)

            \(chapter.preface)

            *\(chapter.law)*

            \(grouped(chapter.rules))
            """
        }.joined(separator: "\n")
    }

    private static var machines: String {
        [
            section("A promised item", "Nothing leads to `done` but its performance.", ItemState.machine),
            section("An agreement", "It is in force by names and seal, never by time.", DraftState.machine),
            section(
                "The court's confirmation", "It needs both sides, and is never taken for granted.",
                ConfirmationState.machine),
            section("A whistle", "Who did not answer in time may still answer late.", WhistleState.machine),
            section(
                "A request to another unit", "Until it is accepted or received, nothing has moved.",
                TransferState.machine),
        ].joined(separator: "\n")
    }

    private static func section<State>(_ title: String, _ text: String, _ machine: Machine<State>) -> String {
        "### \(title)\n\n\(text)\n\n```mermaid\n\(machine.mermaid)```\n"
    }
}
