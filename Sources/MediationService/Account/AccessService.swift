// SPDX-License-Identifier: Apache-2.0
package import Logging
package import MediationCore
internal import MediationStore
internal import Postgres

/// How an administrator lets people of the own region in, and keeps them out.
///
/// To anybody else, and for people elsewhere, there is nothing here: `ServiceError.notFound`.
package struct AccessService: Sendable {
    let signIns: SignInService
    let logger: Logger

    private var database: Database { signIns.database }

    package init(signIns: SignInService, logger: Logger) {
        self.signIns = signIns
        self.logger = logger
    }

    /// How somebody gets in.
    package func access(of person: PersonID, as principal: Principal) async throws -> AccessOfPerson {
        guard principal.may(.administerPeople),
            let access = try await database.query(FindSubject(person: person, regions: principal.regions)).first
        else { throw ServiceError.notFound }
        return access
    }

    /// Makes up a first password, to be handed over and shown this once.
    ///
    /// - Returns: what `setFirstPassword(for:_:as:)` was given.
    package func giveFirstPassword(to person: PersonID, as principal: Principal) async throws -> String {
        let password = FirstPassword.random()
        try await setFirstPassword(for: person, password, as: principal)
        return password
    }

    /// The same by whoever runs the server.
    ///
    /// - Throws: `ServiceError.notFound` when nobody has that name.
    package func giveFirstPassword(toUsername username: String) async throws -> String {
        let password = FirstPassword.random()
        try await setFirstPassword(forUsername: username, password)
        return password
    }

    /// Gives a password that is good for choosing another one only, and ends everything the person is signed in with.
    ///
    /// A second factor stays: forgetting a password must not be a way around it.
    /// - Throws: `ServiceError.password` when it is one that nobody may have.
    package func setFirstPassword(
        for person: PersonID, _ password: String, as principal: Principal
    ) async throws {
        _ = try await access(of: person, as: principal)
        try await setFirstPassword(for: person, password)
        note("a first password was set", for: person, by: principal)
    }

    private func setFirstPassword(forUsername username: String, _ password: String) async throws {
        guard let person = try await database.query(PersonNamed(username: username)).first else {
            throw ServiceError.notFound
        }
        try await setFirstPassword(for: person, password)
    }

    private func setFirstPassword(for person: PersonID, _ password: String) async throws {
        let words = try await database.query(OwnCredential(person: person)).first?.words ?? []
        if let fault = PasswordRules.fault(in: password, knowing: words) { throw ServiceError.password(fault) }
        let set = SetCredential(
            person: person, hash: try await signIns.passwords.hash(password), mustChange: true, at: signIns.clock.now)
        _ = try await database.transaction(TransactionOptions(name: "first_password")) { transaction in
            try transaction.commit(set, EndEverySignIn(person: person))
        }
        signIns.cache.remove(person)
    }

    /// Ends everything that somebody is signed in with, tokens for programs included.
    package func endSignIns(of person: PersonID, as principal: Principal) async throws {
        _ = try await access(of: person, as: principal)
        try await database.execute(EndEverySignIn(person: person))
        signIns.cache.remove(person)
        note("all sign-ins were ended", for: person, by: principal)
    }

    /// Ends what somebody may do, at once.
    ///
    /// Whether a person may go who still holds cases is decided by whoever calls this.
    package func disable(_ person: PersonID, as principal: Principal) async throws {
        _ = try await access(of: person, as: principal)
        _ = try await database.transaction(TransactionOptions(name: "disable_person")) { transaction in
            try transaction.commit(DisablePerson(person: person), EndEverySignIn(person: person))
        }
        signIns.cache.remove(person)
        note("a person was disabled", for: person, by: principal)
    }

    /// Takes away the second factor of somebody who has lost device and recovery codes, and ends their sign-ins.
    package func removeSecondFactor(of person: PersonID, as principal: Principal) async throws {
        _ = try await access(of: person, as: principal)
        _ = try await database.transaction(TransactionOptions(name: "remove_second_factor")) { transaction in
            try transaction.commit(DeleteSecondFactor(person: person), EndEverySignIn(person: person))
        }
        signIns.cache.remove(person)
        note("a second factor was taken away", for: person, by: principal)
    }

    /// Says who somebody is at the identity provider; without a subject, that they are nobody there.
    ///
    /// - Throws: `ServiceError.identityNotAvailable` when the subject is somebody else here, or without a provider.
    package func link(_ person: PersonID, to subject: String?, as principal: Principal) async throws {
        _ = try await access(of: person, as: principal)
        let link: LinkIdentity?
        if let subject {
            guard let issuer = signIns.terms.issuer else { throw ServiceError.identityNotAvailable }
            link = LinkIdentity(
                issuer: issuer, subject: subject, person: person, by: principal.person, at: signIns.clock.now)
        } else {
            link = nil
        }
        try await database.transaction(TransactionOptions(name: "link_identity")) { transaction in
            try transaction.execute(UnlinkIdentity(person: person))
            if let link, try transaction.query(link).isEmpty { throw ServiceError.identityNotAvailable }
        }
        note("an identity was linked or taken away", for: person, by: principal)
    }

    /// What was done with somebody's way in is worth a line; numbers say who, names do not stand in logs.
    private func note(_ what: Logger.Message, for person: PersonID, by principal: Principal) {
        logger.notice(
            what, metadata: ["person": "\(person.rawValue)", "administrator": "\(principal.person.rawValue)"])
    }
}
