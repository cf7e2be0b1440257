// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
package import MediationStore
package import Postgres

/// Signs where all chains stand.
package struct AnchorService: Sendable {
    private let database: Database
    private let clock: any Clock
    private let logger: Logger
    private static let page: Int32 = 2_000

    package init(database: Database, clock: any Clock, logger: Logger) {
        self.database = database
        self.clock = clock
        self.logger = logger
    }

    /// Anchors what has been written since the last anchor.
    ///
    /// All in one snapshot: what somebody writes meanwhile is anchored the next time.
    package func anchor(with key: AnchorKey) async throws -> Anchor {
        let now = clock.now
        let options = TransactionOptions(
            name: "anchor", lane: .background, isolation: .repeatableRead, retry: .serialization(attempts: 3),
            settings: Scope.everything.settings)
        let anchor = try await database.transaction(options) { transaction in
            let last = try transaction.first(LastAnchor())
            guard var tree = MerkleTree(count: last?.anchor.leaves ?? 0, peaks: last?.peaks ?? "") else {
                throw AnchorFailure.peaks
            }
            try Self.append(to: &tree, in: transaction)
            let anchor = try key.signed(
                Anchor(
                    number: (last?.anchor.number ?? 0) + 1, at: now, leaves: tree.count, root: tree.root,
                    previous: last?.anchor.digest, publicKey: key.publicKey))
            _ = try transaction.commit(InsertAnchor(anchor: anchor, peaks: tree.peaksText))
            return anchor
        }
        logger.info(
            "the chains were anchored", metadata: ["anchor": "\(anchor.number)", "leaves": "\(anchor.leaves)"])
        return anchor
    }

    /// Anchors once a legal day; `nil` when today's anchor is there.
    package func anchorIfDue(with key: AnchorKey) async throws -> Anchor? {
        let last = try await database.query(LastAnchor()).first
        if let last, last.anchor.at.day >= clock.now.day { return nil }
        return try await anchor(with: key)
    }

    private static func append(to tree: inout MerkleTree, in transaction: borrowing Transaction) throws {
        var position = WalkPosition.start
        while true {
            let leaves = try transaction.query(MovedCases(after: position, limit: page))
            guard let last = leaves.last, case .events(let id) = last.chain else { break }
            try append(leaves, to: &tree, in: transaction)
            position = WalkPosition(county: last.county, id: id)
        }
        let leaves = try transaction.query(MovedAccess())
        if !leaves.isEmpty { try append(leaves, to: &tree, in: transaction) }
    }

    private static func append(
        _ leaves: [AnchorLeaf], to tree: inout MerkleTree, in transaction: borrowing Transaction
    ) throws {
        try transaction.execute(InsertLeaves(first: tree.count, leaves: leaves))
        for leaf in leaves { tree.append(leaf.form) }
    }
}

/// Why no anchor can be made.
package enum AnchorFailure: Error, Hashable, Sendable {
    /// The last anchor does not fit its own leaves: `verify` says more.
    case peaks
}
