// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// A month of a region that was closed, for those who show it.
package struct ClosedMonth: Hashable, Sendable {
    package let id: SnapshotID
    package let closedAt: Timestamp
    package let closedBy: String
    /// Each figure with the version of its definition: `closing_rate 1`.
    package let definitions: [String]
    /// SHA-256 in hexadecimal digits, as it is printed.
    package let hash: String
    /// What is handed out to be kept, and checked by `fengqiao verify --snapshot`.
    package let file: String
    /// The last change that was counted.
    let through: Int64
    /// `nil` when it cannot be read, which the proof reports.
    let content: SnapshotBody?

    init(_ stored: StoredSnapshot) {
        let content = stored.content
        id = stored.id
        closedAt = stored.closedAt
        closedBy = content?.closedByName ?? ""
        definitions = content?.definitions ?? []
        hash = Hex.text(of: stored.hash)
        file = stored.file
        through = stored.through
        self.content = content
    }
}
