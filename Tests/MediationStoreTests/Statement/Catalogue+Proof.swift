// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let hash = [UInt8](repeating: 7, count: 32)

    /// What anchors write, and what finds nothing in a county where all is chained and the reader is no auditor.
    static func anchoring(_ id: CaseID) -> [any Statement] {
        let leaves = [
            AnchorLeaf(county: SmallCounty.code, chain: .events(id), length: 1, hash: hash),
            AnchorLeaf(county: SmallCounty.code, chain: .access(SmallCounty.officer), length: 1, hash: hash),
        ]
        let anchor = Anchor(
            number: 1, at: now, leaves: 2, root: hash, previous: nil, publicKey: hash, signature: hash + hash)
        return [
            InsertLeaves(first: 0, leaves: leaves), InsertAnchor(anchor: anchor, peaks: ""), NextUnchained(),
            ChainEvent(
                position: WalkPosition(county: SmallCounty.code, id: id), version: 1, previousHash: nil, hash: hash,
                commitment: Commitment(salt: hash, value: hash)),
            WalkAccess(
                county: SmallCounty.code, person: PersonID(rawValue: 0), seq: 0, limit: 10),
            WalkCallBacks(after: .start, through: end), Strays(),
        ]
    }

    /// What verification and the next anchor read.
    static let anchored: [any Statement] = [
        LastAnchor(), AnchorsAfter(number: 0, limit: 10), MovedCases(after: .start, limit: 10), MovedAccess(),
        WalkLeaves(from: 0, limit: 10), AccessHeads(),
    ]
}
