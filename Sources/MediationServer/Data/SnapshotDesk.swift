// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import Logging
internal import MediationCore
internal import MediationService
internal import MediationStore
internal import Postgres

/// The proof of one closed month, as the command line prints it.
package struct SnapshotDesk: Sendable {
    private let id: SnapshotID
    private let kept: (body: SnapshotBody, hash: [UInt8])?

    /// A month that is named; `nil` when the text is no id.
    package init?(id: String) {
        guard let id = SnapshotID(id) else { return nil }
        self.id = id
        kept = nil
    }

    /// A month that was kept in a file.
    package init(file: (name: String, bytes: [UInt8])) throws(StartFailure) {
        guard let kept = SnapshotBody.read(file: file.bytes) else {
            throw StartFailure(.usage, "\(file.name) is no id such as 990101000000-2026-03, and holds no closed month.")
        }
        id = kept.body.id
        self.kept = kept
    }

    /// What was found.
    package struct Report: Sendable {
        let id: SnapshotID
        let faults: [SnapshotFault]

        package var isClean: Bool { faults.isEmpty }

        package var text: String {
            guard !isClean else { return "\(id): the hash is that of its figures, and a recount gives the same." }
            return faults.map { "\(id): \($0.description)" }.joined(separator: "\n")
        }

        package var json: String {
            var writer = JSONWriter()
            writer.object { json in
                json.field("id", id.description)
                json.field("clean", isClean)
                json.array("findings", faults.map(\.description))
            }
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    /// Hashes the figures and counts them anew.
    package func check(on address: DatabaseAddress, logger: Logger) async throws -> Report {
        try await Database.lend(address.application, logger: logger) { database in
            Report(id: id, faults: try await SnapshotCheck(database: database).faults(of: id, kept: kept))
        }
    }
}
