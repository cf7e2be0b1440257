// SPDX-License-Identifier: Apache-2.0
import Crypto

/// One forward step of a schema: a file `NNNN_name.sql`.
public struct MigrationFile: Sendable, Hashable {
    /// The number before the underscore, from 1 without gaps.
    public let version: Int32
    /// The words between number and ending, in lower case with underscores.
    public let name: String
    /// The text to run.
    public let script: Script
    /// The SHA-256 of the file's bytes, by which a later change is noticed.
    public let sha256: [UInt8]
    /// Whether the file runs inside a transaction: yes, unless its first line is `-- no-transaction`.
    ///
    /// Without one it must hold a single statement, such as `create index concurrently`: PostgreSQL wraps several
    /// statements of one message in a transaction of their own.
    public let isTransactional: Bool

    /// The name as it stands in the folder.
    public var fileName: String {
        "\(Self.padded(version))_\(name).sql"
    }

    /// Reads the number and the name out of a file's name, and the header out of its text.
    ///
    /// - Throws: ``MigrationFailure/misnamed(fileName:)``.
    init(fileName: String, script: Script) throws(MigrationFailure) {
        guard let match = fileName.wholeMatch(of: /([0-9]{4})_([a-z0-9]+(?:_[a-z0-9]+)*)\.sql/),
            let version = Int32(match.1), version > 0
        else {
            throw .misnamed(fileName: fileName)
        }
        self.version = version
        self.name = String(match.2)
        self.script = script
        self.sha256 = Array(SHA256.hash(data: Array(script.text.utf8)))
        self.isTransactional = script.text.prefix { $0 != "\n" } != "-- no-transaction"
    }

    /// A version as four digits.
    static func padded(_ version: Int32) -> String {
        let digits = String(version)
        return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}

extension MigrationFile {
    /// The migrations of a folder in the order of their versions; files that do not end in `.sql` are passed over.
    ///
    /// - Throws: ``MigrationFailure`` if a file cannot be read or is misnamed, or the versions are not 1, 2, 3 and so on.
    public static func all(in folder: String) throws(MigrationFailure) -> [MigrationFile] {
        var files: [MigrationFile] = []
        for name in try FileReading.names(in: folder) where name.hasSuffix(".sql") {
            files.append(try MigrationFile(fileName: name, script: Script(contentsOf: "\(folder)/\(name)")))
        }
        return try inOrder(files)
    }

    /// Sorts files by version and refuses doubles and gaps.
    static func inOrder(_ files: [MigrationFile]) throws(MigrationFailure) -> [MigrationFile] {
        let sorted = files.sorted { ($0.version, $0.name) < ($1.version, $1.name) }
        for (expected, file) in zip(Int32(1)..., sorted) where file.version != expected {
            throw file.version < expected ? .doubled(version: file.version) : .gap(before: file.fileName)
        }
        return sorted
    }
}
