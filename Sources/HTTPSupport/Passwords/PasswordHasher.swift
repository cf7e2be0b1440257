// SPDX-License-Identifier: Apache-2.0

/// Makes and checks password hashes, on threads of its own.
///
/// `hash` and `verify` throw `Overloaded` when more than the limit wait: without it, a flood of sign-ins would stop
/// everything else.
package final class PasswordHasher: Sendable {
    /// What came of checking a password.
    package enum Verdict: Sendable, Hashable {
        case wrong
        case right
        /// Right, but the hash was made with another cost; hash the password again and store that.
        case rightButOutdated
    }

    private let threads: BoundedThreads
    private let cost: PasswordHash.Cost

    /// Starts the threads.
    package init(cost: PasswordHash.Cost = .standard, threads: Int = 2, queueLimit: Int = 16) {
        precondition(cost.isBearable, "The cost is out of bounds.")
        self.cost = cost
        Argon2.givesBackMemory
        self.threads = BoundedThreads(count: threads, queueLimit: queueLimit, retryAfter: .seconds(2))
    }

    /// Hashes a password with a fresh salt.
    package func hash(_ password: String) async throws -> PasswordHash {
        let cost = cost
        return try await threads.run { try Argon2.hash(password, cost: cost) }
    }

    /// Checks a password against the hash of a user.
    ///
    /// Without a hash, because there is no such user, the password is hashed all the same: the answer takes as long, so
    /// that its time does not tell who has an account.
    package func verify(_ password: String, against hash: PasswordHash?) async throws -> Verdict {
        try await verify(password) { hash }
    }

    /// The same with a hash that is looked up once there is room for the work, so that a flood does not fill the queue of
    /// the database, in which everybody waits.
    package func verify(
        _ password: String, against find: () async throws -> PasswordHash?
    ) async throws -> Verdict {
        let cost = cost
        return try await threads.run(on: find) { hash in
            guard let hash else {
                _ = try Argon2.hash(password, cost: cost)
                return .wrong
            }
            guard try Argon2.verify(password, against: hash) else { return .wrong }
            return hash.cost == cost ? .right : .rightButOutdated
        }
    }
}
