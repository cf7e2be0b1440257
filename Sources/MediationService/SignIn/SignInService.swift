// SPDX-License-Identifier: Apache-2.0
internal import Crypto
package import MediationCore
internal import MediationStore
package import Postgres

/// Signing in and out, and finding who is behind a token. Tokens are kept as SHA-256 only.
///
/// Signing in has two steps: a password (or the word of an identity provider) gives a `Passed`, and a sign-in is opened for
/// it once a code of the second factor was right, if the person has one. There is no other way to a sign-in.
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
    /// What this installation asks of those who sign in.
    package let terms: SignInTerms

    package init(
        database: Database, clock: any Clock, passwords: any PasswordChecker, terms: SignInTerms = SignInTerms()
    ) {
        self.database = database
        self.clock = clock
        self.passwords = passwords
        self.terms = terms
        cache = SignInCache()
    }

    /// Signs a person in with a token that the caller made; `nil` when name or password are wrong, whichever.
    ///
    /// - Throws: `ServiceError.secondFactorRequired` without a code where one is needed, and what `check(_:of:)` throws.
    package func signIn(
        username: String, password: String, code: String? = nil, token: [UInt8], kind: SignInKind, device: String = ""
    ) async throws -> SignedIn? {
        guard let passed = try await pass(username: username, password: password) else { return nil }
        if passed.owesCode {
            guard let code else { throw ServiceError.secondFactorRequired }
            try await check(code, of: passed.person)
        }
        return try await open(for: passed, token: token, kind: kind, device: device)
    }

    /// Takes the first step by a password; `nil` when name or password are wrong, whichever.
    package func pass(username: String, password: String) async throws -> Passed? {
        var credential: CredentialOf.Row?
        let isRight = try await passwords.verify(password) {
            credential = try await database.query(CredentialOf(username: username)).first
            return credential?.hash
        }
        guard isRight, let credential else { return nil }
        return Passed(person: credential.person, by: .password, owesCode: credential.hasSecondFactor)
    }

    /// Opens a sign-in for somebody who owes nothing any more.
    func open(for passed: Passed, token: [UInt8], kind: SignInKind, device: String) async throws -> SignedIn? {
        let now = clock.now
        let expiresAt = now.adding(seconds: kind == .bearer ? Self.bearerSeconds : Self.absoluteSeconds)
        let hash = Self.hash(token)
        _ = try await database.query(
            InsertSignIn(
                tokenHash: hash, person: passed.person, kind: kind, device: device,
                byProvider: passed.way == .provider, at: now, expiresAt: expiresAt))
        return try await find(hash: hash, kind: kind, now: now)
    }

    /// Opens a sign-in for somebody who passed and never owed a code.
    package func enter(_ passed: Passed, token: [UInt8], kind: SignInKind, device: String) async throws -> SignedIn? {
        guard !passed.owesCode else { throw ServiceError.secondFactorRequired }
        return try await open(for: passed, token: token, kind: kind, device: device)
    }

    /// Who is behind a token; `nil` when nobody is, any more.
    package func principal(for token: [UInt8], kind: SignInKind) async throws -> SignedIn? {
        let now = clock.now
        let hash = Self.hash(token)
        if let known = cache.find(hash, kind: kind, at: now) { return known }
        return try await find(hash: hash, kind: kind, now: now)
    }

    /// Ends a sign-in by its token.
    package func signOut(token: [UInt8]) async throws {
        let hash = Self.hash(token)
        cache.remove(hash)
        _ = try await database.query(DeleteSignIn(tokenHash: hash))
    }

    private func find(hash: [UInt8], kind: SignInKind, now: Timestamp) async throws -> SignedIn? {
        // Only a browser is left alone by somebody who walks away from it.
        let idleSince = kind == .cookie ? now.adding(seconds: -Self.idleSeconds) : Timestamp(microseconds: 0)
        let found = try await database.query(
            FindSignIn(tokenHash: hash, kind: kind, now: now, idleSince: idleSince)
        ).first
        guard let found else { return nil }
        if found.lastSeenAt.adding(seconds: Self.touchSeconds) < now {
            _ = try await database.query(TouchSignIn(tokenHash: hash, at: now))
        }
        let signedIn = SignedIn(found, kind: kind, terms: terms)
        cache.keep(signedIn, for: hash, at: now)
        return signedIn
    }

    static func hash(_ token: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: token)) }
}

/// Somebody who has taken the first step of signing in.
package struct Passed: Hashable, Sendable {
    /// What the first step was.
    enum Way: Hashable, Sendable {
        case password
        /// The word of the identity provider, which asks for whatever it asks for itself.
        case provider
    }

    let person: PersonID
    let way: Way
    /// A code of the second factor is still to be shown.
    package let owesCode: Bool

    init(person: PersonID, by way: Way, owesCode: Bool) {
        self.person = person
        self.way = way
        self.owesCode = owesCode
    }
}
