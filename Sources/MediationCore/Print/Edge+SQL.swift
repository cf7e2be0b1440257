// SPDX-License-Identifier: Apache-2.0

extension Edge {
    /// The migration that brings the edge table: every edge as a row, behind a name-spaced primary key.
    package static var migration: String {
        """
        -- Printed from the table of rules in Sources/MediationCore/Rule/Transitions.swift: what may happen to a case,
        -- spelled out over stage and level. Events refer to it by a foreign key, so that no other step can be written.
        -- When the rules change, a new migration adds rows; retired ones stay, because history refers to them.
        create table case_transition (
            from_stage text not null,
            from_level text not null,
            command text not null,
            to_stage text not null,
            to_level text not null,
            constraint case_transition_pkey primary key (from_stage, from_level, command, to_stage, to_level)
        );

        insert into case_transition (from_stage, from_level, command, to_stage, to_level) values
        \(all.map { "    " + $0.row }.joined(separator: ",\n"));

        """
    }

    private var row: String {
        let stage = from?.stage.rawValue ?? "none"
        let level = from?.level.rawValue ?? "none"
        return "('\(stage)', '\(level)', '\(command.rawValue)', '\(to.stage.rawValue)', '\(to.level.rawValue)')"
    }
}
