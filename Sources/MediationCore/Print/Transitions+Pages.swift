// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The rules as a page of their own.
    package static var rulesPage: String { "# Rules\n\nPrinted from the table of rules.\n\n" + markdown() }

    /// The guide to the steps of a case: diagram, rules, limits of time.
    package static var stateMachinePage: String {
        """
        # The state machine

        Printed by `fengqiao docs generate` from `Sources/MediationCore/Rule/Transitions.swift`, the single source: the
        database's edge table, the buttons of the pages and the `actions` of the API come from the same table.

        A case has three axes that are never mixed: its **stage** (procedure), its **level and holder** (who is
        responsible) and its **risk** colour. Only an accepted request for help changes the level, and with it the
        holder; the sender stays responsible until that moment.

        ```mermaid
        \(mermaid())```

        ## Who may do what, from which stage, under which conditions

        \(markdown())
        ## Limits of time

        Limits are data, not code: [every deadline with its source](generated/deadlines.md) is printed from the rule packs.

        ## Every cell

        [Permissions](generated/permissions.txt) has every stage, command and relation, allowed or not;
        [commands](generated/commands.md) the fields of each command; [codes](generated/codes.md) the closed lists, and
        what each condition says when it does not hold. The table above also stands [alone](generated/rules.md), and the
        diagram as a [file](generated/transitions.mmd).

        """
    }
}
