// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
private import Synchronization

/// Remembers for a few seconds who is behind a token, so that a busy person costs no look-up per request.
///
/// A revoked sign-in ends at once on the server that revoked it, and within `lifetimeSeconds` on any other.
final class SignInCache: Sendable {
    static let lifetimeSeconds: Int64 = 10
    private static let limit = 10_000

    private struct Entry {
        let signedIn: SignedIn
        let until: Timestamp
    }

    private let entries = Mutex<[[UInt8]: Entry]>([:])

    func find(_ hash: [UInt8], kind: SignInKind, at now: Timestamp) -> SignedIn? {
        entries.withLock { entries in
            guard let entry = entries[hash], entry.until > now, entry.signedIn.kind == kind else { return nil }
            return entry.signedIn
        }
    }

    func keep(_ signedIn: SignedIn, for hash: [UInt8], at now: Timestamp) {
        let until = min(signedIn.expiresAt, now.adding(seconds: Self.lifetimeSeconds))
        entries.withLock { entries in
            // Full of strangers: forgetting all costs each one look-up, and needs no order of use.
            if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
            entries[hash] = Entry(signedIn: signedIn, until: until)
        }
    }

    func remove(_ hash: [UInt8]) {
        entries.withLock { entries in _ = entries.removeValue(forKey: hash) }
    }

    /// Forgets everything about a person, whose sign-ins or rights have changed.
    func remove(_ person: PersonID) {
        entries.withLock { entries in entries = entries.filter { $0.value.signedIn.principal.person != person } }
    }
}
