// SPDX-License-Identifier: Apache-2.0

/// Why migrations stopped, told in one plain sentence by ``description``.
public enum MigrationFailure: Error, Equatable {
    /// A file or folder cannot be read.
    case unreadable(path: String, reason: String)
    /// A file's name is not `NNNN_name.sql`.
    case misnamed(fileName: String)
    /// Two files have the same version.
    case doubled(version: Int32)
    /// The file's version does not follow the one before it.
    case gap(before: String)
    /// A file was changed after it had been applied.
    case changed(fileName: String)
    /// An applied migration has another name than the file of its version.
    case renamed(applied: String, fileName: String)
    /// An applied migration has no file.
    case missing(applied: String)
    /// A file's version is lower than one that is applied already.
    case late(fileName: String, applied: String)
    /// A file without a transaction stopped half-way in an earlier run.
    case unfinished(fileName: String)
    /// The server refused the file.
    case refused(fileName: String, line: Int?, sqlState: SQLState, message: String)
    /// A file that runs in a transaction ended it by itself.
    case endedTransaction(fileName: String)
    /// Another migrator, or a long transaction, held a lock for as long as we waited.
    case busy(what: String)
    /// The connection could not be made or was lost.
    case disconnected(reason: String)
}

extension MigrationFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path) cannot be read: \(reason)."
        case .misnamed(let fileName):
            "\(fileName) is no name for a migration: it must look like 0001_first_words.sql."
        case .doubled(let version):
            "Two migrations have the version \(MigrationFile.padded(version)): give the newer one the next free number."
        case .gap(let fileName):
            "No migration has the version before \(fileName): versions are 0001, 0002 and so on without gaps."
        case .changed(let fileName):
            "\(fileName) was changed after it had been applied: restore it and put the change into a new migration."
        case .renamed(let applied, let fileName):
            "\(fileName) is applied under the name \(applied): migrations keep their name and number for ever."
        case .missing(let applied):
            "The database has \(applied), which is not among the files: use the release that brought it, or a newer one."
        case .late(let fileName, let applied):
            "\(fileName) comes too late, \(applied) is applied already: give it the next free number."
        case .unfinished(let fileName):
            "\(fileName) runs without a transaction and did not finish: undo what it left, delete its row from "
                + "schema_migration and migrate again."
        case .refused(let fileName, let line, let sqlState, let message):
            "\(fileName)\(line.map { ", line \($0)" } ?? "") was refused with \(sqlState): \(message)."
        case .endedTransaction(let fileName):
            "\(fileName) ended the transaction that it runs in: remove its begin, commit or rollback."
        case .busy(let what):
            "\(what) waited too long for a lock: try again when the database is less busy."
        case .disconnected(let reason):
            "The database cannot be reached: \(reason)."
        }
    }
}
