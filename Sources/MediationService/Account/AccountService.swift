// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// What people do about their own way in: password, sign-ins, tokens for programs, second factor.
package struct AccountService: Sendable {
    let signIns: SignInService

    var database: Database { signIns.database }
    var now: Timestamp { signIns.clock.now }

    package init(signIns: SignInService) { self.signIns = signIns }

    /// Changes a password and ends the person's other sign-ins; tokens for programs stay.
    ///
    /// - Throws: `ServiceError.password` with what is wrong with the old or the new one.
    package func changePassword(as signedIn: SignedIn, from old: String, to new: String) async throws {
        let person = signedIn.principal.person
        let own = try await confirm(old, of: person)
        if let fault = PasswordRules.fault(in: new, knowing: own.words) { throw ServiceError.password(fault) }
        guard new != old else { throw ServiceError.password(.unchanged) }
        let set = SetCredential(
            person: person, hash: try await signIns.passwords.hash(new), mustChange: false, at: now)
        let others = EndOtherSignIns(person: person, kept: signedIn.id)
        _ = try await database.transaction(TransactionOptions(name: "change_password")) { transaction in
            try transaction.commit(set, others)
        }
        signIns.cache.remove(person)
    }

    /// What the person is signed in with, the last used first.
    package func signIns(of signedIn: SignedIn) async throws -> [SignInLine] {
        try await all(of: signedIn).filter { $0.kind != .token }
    }

    /// Ends one of the person's own sign-ins or tokens.
    ///
    /// - Throws: `ServiceError.notFound` unless it is theirs.
    package func end(_ id: SignInID, as signedIn: SignedIn) async throws {
        let person = signedIn.principal.person
        let ended = try await database.query(EndSignIn(id: id, person: person))
        signIns.cache.remove(person)
        guard !ended.isEmpty else { throw ServiceError.notFound }
    }

    /// Ends the person's sign-ins but this one; tokens for programs stay.
    package func endOthers(as signedIn: SignedIn) async throws {
        let person = signedIn.principal.person
        try await database.execute(EndOtherSignIns(person: person, kept: signedIn.id))
        signIns.cache.remove(person)
    }

    func all(of signedIn: SignedIn) async throws -> [SignInLine] {
        let idleSince = now.adding(seconds: -SignInService.idleSeconds)
        return try await database.query(
            SignInsOf(person: signedIn.principal.person, now: now, idleSince: idleSince))
    }

    /// Asks for the password again, before anything that a borrowed browser must not do.
    @discardableResult
    func confirm(_ password: String, of person: PersonID) async throws -> (username: String, words: [String]) {
        guard let own = try await database.query(OwnCredential(person: person)).first else {
            throw ServiceError.notFound
        }
        guard try await signIns.passwords.verify(password, against: { own.hash }) else {
            throw ServiceError.password(.oldIsWrong)
        }
        return (own.username, own.words)
    }
}
