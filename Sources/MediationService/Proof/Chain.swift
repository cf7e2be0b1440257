// SPDX-License-Identifier: Apache-2.0
internal import Crypto
internal import MediationCore
internal import MediationStore

/// How hashes are chained: each is taken over the one before it and the form of what follows.
enum Chain {
    /// What stands before the first event or line of a chain.
    static let beginning = [UInt8](repeating: 0, count: 32)

    static func hash(after previous: [UInt8]?, of form: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: previous ?? beginning)
        hasher.update(data: form)
        return Array(hasher.finalize())
    }
}

extension WalkedEvent {
    /// How this event does not fit behind the one before it; `nil` when it does.
    ///
    /// - Parameter previous: the event before it, if that is there.
    func chainFault(after previous: WalkedEvent?) -> Finding.What? {
        guard let hash = link.hash else { return .unchained(row.version) }
        guard hash == Chain.hash(after: link.previousHash, of: form) else { return .eventChanged(row.version) }
        let isNext = previous.map { $0.row.version + 1 == row.version } ?? (row.version == 1)
        // Where an event is missing, that is what is said.
        guard !isNext || link.previousHash == previous?.link.hash else { return .linkBroken(row.version) }
        return nil
    }
}
