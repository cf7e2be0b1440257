// SPDX-License-Identifier: Apache-2.0

/// How the schema of a database compares with the files of this release.
public enum MigrationStatus: Sendable, Hashable {
    case current
    /// The database lacks these files: a program that expects them must not start.
    case behind(pending: [String])
    /// The database was migrated by a newer release, with these files beyond our last one.
    case ahead(applied: [String])

    init(_ plan: MigrationPlan) {
        self =
            if !plan.pending.isEmpty {
                .behind(pending: plan.pending.map(\.fileName))
            } else if !plan.beyond.isEmpty {
                .ahead(applied: plan.beyond.map(\.fileName))
            } else {
                .current
            }
    }
}
