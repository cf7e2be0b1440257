// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres
internal import Sealing

/// What stands between two requests of one sign-in: the browser has a token of its own for it, and few minutes.
extension SignInService {
    /// How long somebody may look for their telephone.
    package static let codeStepSeconds: Int64 = 5 * 60
    /// How long somebody may stay at the identity provider.
    package static let providerStepSeconds: Int64 = 10 * 60
    /// After so many wrong codes the next has to wait.
    static let wrongCodesAllowed: Int32 = 5
    static let wrongCodeWaitSeconds: Int64 = 5 * 60

    /// Remembers that the bearer of a token owes a code.
    package func postpone(_ passed: Passed, token: [UInt8]) async throws {
        try await remember(.code, person: passed.person, returnPath: nil, token, seconds: Self.codeStepSeconds)
    }

    /// Takes the second step: the code of somebody who has passed before.
    ///
    /// - Returns: `nil` when the first step was too long ago, or was never taken.
    /// - Throws: what `check(_:of:)` throws; the step can then be tried again.
    package func resume(
        _ step: [UInt8], code: String, token: [UInt8], kind: SignInKind, device: String
    ) async throws -> SignedIn? {
        let hash = Self.hash(step)
        let now = clock.now
        guard let person = try await database.query(FindSignInStep(tokenHash: hash, now: now)).first else { return nil }
        try await check(code, of: person)
        guard try await database.query(TakeSignInStep(tokenHash: hash, kind: .code, now: now)).first != nil else {
            return nil
        }
        return try await open(
            for: Passed(person: person, by: .password, owesCode: false), token: token, kind: kind, device: device)
    }

    /// Remembers that the bearer of a token was sent to the identity provider, and where they wanted to go.
    package func remember(leaving token: [UInt8], returnPath: String?) async throws {
        try await remember(
            .provider, person: nil, returnPath: returnPath, token, seconds: Self.providerStepSeconds)
    }

    /// Takes away that somebody was sent to the identity provider, so that they come back once.
    ///
    /// - Returns: where they wanted to go, in one more layer than usual: `nil` when nobody was sent.
    package func takeReturn(_ token: [UInt8]) async throws -> String?? {
        try await database.query(TakeSignInStep(tokenHash: Self.hash(token), kind: .provider, now: clock.now)).first
    }

    /// Takes the first step by the word of the identity provider; `nil` for somebody whom no administrator has linked.
    ///
    /// It is the only step: the provider asks for a second factor if it wants one, and has passwords of its own.
    package func pass(subject: String) async throws -> Passed? {
        guard let issuer = terms.issuer else { return nil }
        return try await database.query(PersonBehind(issuer: issuer, subject: subject)).first
            .map { Passed(person: $0, by: .provider, owesCode: false) }
    }

    private func remember(
        _ kind: SignInStepKind, person: PersonID?, returnPath: String?, _ token: [UInt8], seconds: Int64
    ) async throws {
        let now = clock.now
        try await database.execute(
            InsertSignInStep(
                tokenHash: Self.hash(token), kind: kind, person: person, returnPath: returnPath, now: now,
                expiresAt: now.adding(seconds: seconds)))
    }

    /// Takes a code of a person's authenticator, or one of the recovery codes; each is taken once.
    ///
    /// - Throws: `ServiceError.secondFactorWrong`, or `.tooManyCodes` after some wrong ones.
    func check(_ code: String, of person: PersonID) async throws {
        let now = clock.now
        guard let factor = try await database.query(SecondFactorOf(person: person)).first, factor.confirmedAt != nil
        else { throw ServiceError.secondFactorWrong }
        if let until = factor.waitUntil, until > now {
            throw ServiceError.tooManyCodes(waitSeconds: (until.microseconds - now.microseconds) / 1_000_000 + 1)
        }
        if let recovery = RecoveryCode(code) {
            if try await database.query(TakeRecoveryCode(person: person, codeHash: recovery.hash)).first != nil {
                return
            }
        } else if let step = TimeCode(secret: try secret(factor.secret, of: person)).step(of: code, at: now),
            try await database.query(TakeTimeCode(person: person, step: step)).first != nil
        {
            return
        }
        try await database.execute(
            NoteWrongCode(
                person: person, allowed: Self.wrongCodesAllowed,
                waitUntil: now.adding(seconds: Self.wrongCodeWaitSeconds)))
        throw ServiceError.secondFactorWrong
    }

    func secret(_ sealed: SealedFactor, of person: PersonID) throws -> [UInt8] {
        guard let secret = try terms.factors?.open(sealed, of: person) else {
            throw ServiceError.secondFactorUnavailable
        }
        return secret
    }
}
