// SPDX-License-Identifier: Apache-2.0

/// A row of `schema_migration`.
struct AppliedMigration: Sendable, Hashable {
    var version: Int32
    var name: String
    var sha256: [UInt8]
    /// False between the start and the end of a file that runs without a transaction.
    var isFinished = true

    var fileName: String {
        "\(MigrationFile.padded(version))_\(name).sql"
    }
}

/// What the files of this release and the rows of a database say together.
struct MigrationPlan: Sendable, Equatable {
    /// The files that the database lacks, in order.
    var pending: [MigrationFile]
    /// The migrations that the database has beyond the last file, in order: a newer release was here.
    var beyond: [AppliedMigration]

    /// Compares files and rows, both in the order of their versions.
    ///
    /// - Throws: ``MigrationFailure`` if an applied migration was changed, renamed, removed or never finished, or a
    ///   file comes before one that is applied.
    init(files: [MigrationFile], applied: [AppliedMigration]) throws(MigrationFailure) {
        let known = Dictionary(uniqueKeysWithValues: applied.map { ($0.version, $0) })
        let newest = applied.last
        pending = []
        for file in files {
            if let row = known[file.version] {
                guard row.name == file.name else { throw .renamed(applied: row.fileName, fileName: file.fileName) }
                guard row.sha256 == file.sha256 else { throw .changed(fileName: file.fileName) }
                guard row.isFinished else { throw .unfinished(fileName: file.fileName) }
            } else if let newest, newest.version > file.version {
                throw .late(fileName: file.fileName, applied: newest.fileName)
            } else {
                pending.append(file)
            }
        }
        beyond = applied.filter { $0.version > files.last?.version ?? 0 }
    }
}
