// SPDX-License-Identifier: Apache-2.0
private import Crypto
package import MediationCore
internal import MediationStore
package import Postgres

/// Checks a password against a stored hash, on threads of its own.
///
/// Without a hash it does the same work and answers no, so that time does not tell which names exist.
package protocol PasswordChecker: Sendable {
    func verify(_ password: String, against hash: String?) async throws -> Bool
}

/// Signing in and out, and finding who is behind a token. Tokens are kept as SHA-256 only.
package struct SignInService: Sendable {
    /// A sign-in ends after half an hour without use, and after twelve hours in any case (ASVS 7.3.1, 7.3.2).
    package static let idleSeconds: Int64 = 30 * 60
    package static let absoluteSeconds: Int64 = 12 * 3_600
    /// A program's token is made for a day's work at a desk or on the road: it does not end by being idle.
    package static let bearerSeconds: Int64 = 24 * 3_600
    /// How often the last use is written down.
    private static let touchSeconds: Int64 = 60

    let database: Database
    let clock: any Clock
    let passwords: any PasswordChecker
    let cache: SignInCache

    package init(database: Database, clock: any Clock, passwords: any PasswordChecker) {
        self.database = database
        self.clock = clock
        self.passwords = passwords
        cache = SignInCache()
    }

    /// Signs a person in with a token that the caller made; `nil` when name or password are wrong, whichever.
    package func signIn(
        username: String, password: String, token: [UInt8], kind: SignInKind
    ) async throws -> SignedIn? {
        let credential = try await database.query(CredentialOf(username: username)).first
        let isRight = try await passwords.verify(password, against: credential?.hash)
        guard isRight, let credential else { return nil }
        let now = clock.now
        let expiresAt = now.adding(seconds: kind == .bearer ? Self.bearerSeconds : Self.absoluteSeconds)
        let hash = Self.hash(token)
        _ = try await database.query(
            InsertSignIn(tokenHash: hash, person: credential.person, kind: kind, at: now, expiresAt: expiresAt))
        return try await find(hash: hash, kind: kind, now: now)
    }

    /// Who is behind a token; `nil` when nobody is, any more.
    package func principal(for token: [UInt8], kind: SignInKind) async throws -> SignedIn? {
        let now = clock.now
        let hash = Self.hash(token)
        if let known = cache.find(hash, kind: kind, at: now) { return known }
        return try await find(hash: hash, kind: kind, now: now)
    }

    package func signOut(token: [UInt8]) async throws {
        let hash = Self.hash(token)
        cache.remove(hash)
        _ = try await database.query(DeleteSignIn(tokenHash: hash))
    }

    private func find(hash: [UInt8], kind: SignInKind, now: Timestamp) async throws -> SignedIn? {
        let idle = kind == .bearer ? Self.bearerSeconds : Self.idleSeconds
        let found = try await database.query(
            FindSignIn(tokenHash: hash, kind: kind, now: now, idleSince: now.adding(seconds: -idle))
        ).first
        guard let found else { return nil }
        if found.lastSeenAt.adding(seconds: Self.touchSeconds) < now {
            _ = try await database.query(TouchSignIn(tokenHash: hash, at: now))
        }
        let signedIn = SignedIn(principal: Principal(found.person), kind: kind, expiresAt: found.expiresAt)
        cache.keep(signedIn, for: hash, at: now)
        return signedIn
    }

    private static func hash(_ token: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: token)) }
}

/// A person with a valid token.
package struct SignedIn: Hashable, Sendable {
    package let principal: Principal
    package let kind: SignInKind
    package let expiresAt: Timestamp
}
