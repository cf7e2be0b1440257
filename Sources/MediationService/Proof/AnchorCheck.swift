// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
package import MediationStore
internal import Postgres

/// What is known from outside of the database that is verified.
package struct OutsideProof: Sendable {
    /// Anchors that were kept elsewhere.
    package let anchors: [Anchor]
    /// The key whose signatures are believed; without one, that of the first anchor outside, or else inside.
    package let publicKey: [UInt8]?

    package init(anchors: [Anchor] = [], publicKey: [UInt8]? = nil) {
        self.anchors = anchors
        self.publicKey = publicKey
    }
}

/// Holds the chains against the anchors: one pass over the leaves proves the roots of all anchors.
struct AnchorCheck: Sendable {
    let database: Database
    let outside: OutsideProof
    private static let page: Int32 = 5_000

    func run(into report: inout VerificationReport) async throws {
        let stored = try await allAnchors()
        let anchors = stored.map(\.anchor)
        report.anchors = anchors.count
        report.findings += faults(in: anchors)
        report.findings += outsideFaults(against: anchors)
        var pass = LeafPass(anchors: stored)
        while let last = try await leaves(from: pass.next, into: &pass) { pass.next = last + 1 }
        pass.finish()
        // Leaves are written with their anchor: more of them belong to one that was made meanwhile, or was deleted.
        if pass.hasMore, try await database.query(LastAnchor()).first?.anchor.number == anchors.last?.number {
            let number = (anchors.last?.number ?? 0) + 1
            report.findings.append(Finding(subject: "anchor \(number)", what: .anchor(.missing)))
        }
        report.findings += pass.findings
    }

    private func allAnchors() async throws -> [AnchorsAfter.Row] {
        var anchors: [AnchorsAfter.Row] = []
        while true {
            let last = anchors.last?.anchor.number ?? 0
            let more = try await database.query(AnchorsAfter(number: last, limit: Self.page))
            anchors += more
            if more.count < Int(Self.page) { return anchors }
        }
    }

    private func leaves(from position: Int64, into pass: inout LeafPass) async throws -> Int64? {
        let options = TransactionOptions(
            name: "verify_anchors", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let leaves = try await database.transaction(options) { transaction in
            try transaction.commit(WalkLeaves(from: position, limit: Self.page))
        }
        for leaf in leaves { pass.take(leaf) }
        return leaves.last?.position
    }

    private var believed: [UInt8]? { outside.publicKey ?? outside.anchors.first?.publicKey }

    private func faults(in anchors: [Anchor]) -> [Finding] {
        let key = believed ?? anchors.first?.publicKey
        var previous: Anchor?
        var findings: [Finding] = []
        for anchor in anchors {
            let follows =
                anchor.number == (previous?.number ?? 0) + 1 && anchor.previous == previous?.digest
                && anchor.leaves >= previous?.leaves ?? 0
            if !follows { findings.append(anchor.finding(.outOfOrder)) }
            if anchor.publicKey != key {
                findings.append(anchor.finding(.key))
            } else if !anchor.isSigned {
                findings.append(anchor.finding(.signature))
            }
            previous = anchor
        }
        return findings
    }

    private func outsideFaults(against anchors: [Anchor]) -> [Finding] {
        let inside = Dictionary(anchors.map { ($0.number, $0) }) { first, _ in first }
        return outside.anchors.compactMap { anchor in
            if anchor.publicKey != believed { return anchor.finding(.key) }
            guard anchor.isSigned else { return anchor.finding(.signature) }
            guard let same = inside[anchor.number] else { return anchor.finding(.notHere) }
            return same.form == anchor.form ? nil : anchor.finding(.other)
        }
    }
}

/// The state of one pass over the leaves.
private struct LeafPass: Sendable {
    let anchors: [AnchorsAfter.Row]
    var next: Int64 = 0
    /// There are leaves behind those of the last anchor.
    private(set) var hasMore = false
    private(set) var findings: [Finding] = []
    private var tree = MerkleTree()
    private var closed = 0
    private var named: Set<AnchorLeaf.Chain> = []

    init(anchors: [AnchorsAfter.Row]) { self.anchors = anchors }

    mutating func take(_ walked: WalkedLeaf) {
        close()
        guard closed < anchors.count else {
            hasMore = true
            return
        }
        // A leaf that is missing changes every root from there on.
        let anchor = anchors[closed].anchor
        if walked.position != tree.count { findings.append(anchor.finding(.root)) }
        tree.append(walked.leaf.form)
        guard walked.storedHash != walked.leaf.hash, named.insert(walked.leaf.chain).inserted else { return }
        let length = walked.leaf.length
        findings.append(
            Finding(
                subject: walked.leaf.name,
                what: walked.storedHash == nil
                    ? .cutOff(length: length, anchor: anchor.number)
                    : .rewritten(length: length, anchor: anchor.number)))
    }

    /// Anchors whose leaves are all read.
    private mutating func close() {
        while closed < anchors.count, anchors[closed].anchor.leaves <= tree.count {
            let (anchor, peaks) = anchors[closed]
            if anchor.leaves != tree.count || anchor.root != tree.root || peaks != tree.peaksText {
                findings.append(anchor.finding(.root))
            }
            closed += 1
        }
    }

    mutating func finish() {
        close()
        findings += anchors[closed...].map { $0.anchor.finding(.root) }
    }
}

extension Anchor {
    fileprivate func finding(_ fault: AnchorFault) -> Finding {
        Finding(subject: "anchor \(number)", what: .anchor(fault))
    }
}

extension AnchorLeaf {
    fileprivate var name: String {
        switch chain {
        case .events(let id): CaseCode(id).description
        case .access(let person): "access log of person \(person.rawValue) in \(county.rawValue)"
        }
    }
}
