// SPDX-License-Identifier: Apache-2.0
internal import Crypto
internal import MediationStore

/// A Merkle tree that only grows (RFC 6962 §2.1), kept as the roots of its full subtrees: appending needs no leaf that
/// was there before.
struct MerkleTree: Sendable {
    private(set) var count: Int64 = 0
    /// The largest first.
    private var peaks: [[UInt8]] = []

    init() {}

    /// Goes on from a tree that was written down.
    ///
    /// - Returns: `nil` when the peaks are not those of so many leaves.
    init?(count: Int64, peaks text: String) {
        guard let bytes = Hex.bytes(of: text), count >= 0, bytes.count == 32 * count.nonzeroBitCount else { return nil }
        self.count = count
        peaks = stride(from: 0, to: bytes.count, by: 32).map { Array(bytes[$0..<$0 + 32]) }
    }

    /// The peaks as they are written down.
    var peaksText: String { Hex.text(of: peaks.joined().map { $0 }) }

    mutating func append(_ leaf: [UInt8]) {
        var node = Self.hash(0, leaf, [])
        var rest = count
        while rest & 1 == 1 {
            node = Self.hash(1, peaks.removeLast(), node)
            rest >>= 1
        }
        peaks.append(node)
        count += 1
    }

    var root: [UInt8] {
        guard var root = peaks.last else { return Array(SHA256.hash(data: [])) }
        for peak in peaks.dropLast().reversed() { root = Self.hash(1, peak, root) }
        return root
    }

    private static func hash(_ kind: UInt8, _ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: [kind])
        hasher.update(data: left)
        hasher.update(data: right)
        return Array(hasher.finalize())
    }
}
