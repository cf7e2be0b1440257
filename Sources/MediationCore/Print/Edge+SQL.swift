// SPDX-License-Identifier: Apache-2.0

extension Edge {
    /// A migration that brings the edges which the earlier ones do not.
    ///
    /// - Parameter known: The rows that other migrations insert, as ``row`` spells them. Retired ones stay among them,
    ///   because history refers to them.
    package static func migration(besides known: Set<String>) -> String {
        let rows = all.map(\.row).filter { !known.contains($0) }
        return """
            -- Printed from the table of rules (Sources/MediationCore/Rule/Transitions.swift): the edges that the migrations
            -- before this one do not have. Rows that no rule leads to any more stay, because history refers to them.
            insert into case_transition (from_stage, from_level, command, to_stage, to_level) values
            \(rows.map { "    " + $0 }.joined(separator: ",\n"));

            """
    }

    /// The edge as a row of `case_transition`: from stage and level, command, to stage and level.
    package var row: String {
        let stage = from?.stage.rawValue ?? "none"
        let level = from?.level.rawValue ?? "none"
        return "('\(stage)', '\(level)', '\(command.rawValue)', '\(to.stage.rawValue)', '\(to.level.rawValue)')"
    }
}
