// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import MediationCore
package import MediationStore
package import Postgres

/// How a closed month does not hold.
package enum SnapshotFault: Hashable, Sendable {
    /// The hash is not that of the figures.
    case hash
    /// It says something that the program would not have written.
    case unreadable
    /// The month that was closed before it is not the one that it names.
    case order
    /// The changes that were counted add up to other sums; the first lines that differ.
    case sums([String])
    /// The month that was printed is not in this database.
    case notHere
    /// This database has other figures for this month than those that were printed.
    case other

    package var description: String {
        switch self {
        case .hash: "its hash is not that of its figures"
        case .unreadable: "it cannot be read"
        case .order: "the month that was closed before it is missing"
        case .sums(let lines): "a recount gives other sums: \(lines.joined(separator: "; "))"
        case .notHere: "this database does not have it"
        case .other: "this database has other figures in its place"
        }
    }
}

/// Counts closed months anew, from the changes that had been written down when they were closed.
package struct SnapshotCheck: Sendable {
    private let database: Database
    private static let page: Int32 = 100

    package init(database: Database) { self.database = database }

    /// One month, and the file that somebody kept of it.
    ///
    /// - Parameter kept: what the file says, with the hash that it claims.
    package func faults(
        of id: SnapshotID, kept: (body: SnapshotBody, hash: [UInt8])? = nil
    ) async throws -> [SnapshotFault] {
        if let kept, Self.hash(of: kept.body.form) != kept.hash { return [.hash] }
        let stored = try await read { transaction in
            try transaction.query(SnapshotsOf(region: id.region, months: id.month...id.month)).first
        }
        guard let stored else { return [.notHere] }
        if let kept, kept.hash != stored.hash { return [.other] }
        return try await faults(of: stored)
    }

    /// All of them, each with the one of its region before it.
    func run(into report: inout VerificationReport) async throws {
        var after: SnapshotID?
        while true {
            let position = after
            let page = try await read { try $0.query(WalkSnapshots(after: position, limit: Self.page)) }
            guard let last = page.last else { return }
            after = last.id
            report.snapshots += page.count
            for stored in page {
                let faults = try await faults(of: stored)
                report.findings += faults.map { Finding(subject: "\(stored.id)", what: .snapshot($0)) }
            }
        }
    }

    private func faults(of stored: StoredSnapshot) async throws -> [SnapshotFault] {
        guard Self.hash(of: Array(stored.body.utf8)) == stored.hash else { return [.hash] }
        guard let content = stored.content, content.id == stored.id, content.through == stored.through,
            content.closedAt == stored.closedAt
        else { return [.unreadable] }
        let (earlier, sums) = try await read { transaction in
            let (earlier, sums) = try transaction.commit(
                SnapshotHashes(region: stored.id.region, before: stored.closedAt),
                SumsThrough(id: stored.id, asOf: content.asOf, through: stored.through))
            return (earlier, sums)
        }
        if let previous = content.previous, !earlier.contains(previous) { return [.order] }
        let differences = Set(sums).symmetricDifference(content.sums).sorted().prefix(3)
        return differences.isEmpty ? [] : [.sums(differences.map(\.line))]
    }

    private static func hash(of form: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: form)) }

    private func read<Answer: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let options = TransactionOptions(
            name: "verify", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in try body(transaction) }
    }
}
