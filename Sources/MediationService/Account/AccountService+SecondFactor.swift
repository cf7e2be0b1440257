// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// Whether a person has a second factor.
package enum SecondFactorState: Hashable, Sendable {
    case off
    /// Asked for at each sign-in; so many recovery codes are left.
    case on(recoveryCodesLeft: Int)
}

/// What a person puts into an authenticator.
package struct SecondFactorSecret: Hashable, Sendable {
    /// The secret in base 32, for typing.
    package let text: String
    /// The same as an address that authenticators read from a picture.
    package let address: String
}

extension AccountService {
    /// Whether this installation can keep secrets of second factors.
    package var offersSecondFactor: Bool { signIns.terms.factors != nil }

    package func secondFactor(of signedIn: SignedIn) async throws -> SecondFactorState {
        let factor = try await database.query(SecondFactorOf(person: signedIn.principal.person)).first
        guard let factor, factor.confirmedAt != nil else { return .off }
        return .on(recoveryCodesLeft: Int(factor.codesLeft))
    }

    /// Makes a fresh secret; it is asked for once a code of it was shown (`confirmSecondFactor`).
    ///
    /// - Throws: `ServiceError.password(.oldIsWrong)`, `.secondFactorExists`, `.secondFactorUnavailable`.
    package func beginSecondFactor(as signedIn: SignedIn, password: String) async throws -> SecondFactorSecret {
        guard let factors = signIns.terms.factors else { throw ServiceError.secondFactorUnavailable }
        let person = signedIn.principal.person
        let own = try await confirm(password, of: person)
        let secret = (0..<TimeCode.secretSize).map { _ in UInt8.random(in: .min ... .max) }
        let begin = BeginSecondFactor(person: person, secret: factors.seal(secret, of: person), at: now)
        guard try await database.query(begin).first != nil else { throw ServiceError.secondFactorExists }
        return SecondFactorSecret(secret, username: own.username)
    }

    /// The secret that waits for its first code, to be shown once more; `nil` when none waits.
    package func waitingSecret(of signedIn: SignedIn) async throws -> SecondFactorSecret? {
        let person = signedIn.principal.person
        let factor = try await database.query(SecondFactorOf(person: person)).first
        guard let factor, factor.confirmedAt == nil,
            let own = try await database.query(OwnCredential(person: person)).first
        else { return nil }
        return SecondFactorSecret(try signIns.secret(factor.secret, of: person), username: own.username)
    }

    /// Takes the first code: from now on one is asked for at each sign-in.
    ///
    /// - Returns: recovery codes, which are shown this once.
    /// - Throws: `ServiceError.secondFactorWrong`; `.notFound` when no secret waits.
    package func confirmSecondFactor(as signedIn: SignedIn, code: String) async throws -> [String] {
        let person = signedIn.principal.person
        let now = now
        guard let factor = try await database.query(SecondFactorOf(person: person)).first,
            factor.confirmedAt == nil
        else { throw ServiceError.notFound }
        let secret = try signIns.secret(factor.secret, of: person)
        guard let step = TimeCode(secret: secret).step(of: code, at: now) else { throw ServiceError.secondFactorWrong }
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode() }
        let isConfirmed = try await database.transaction(TransactionOptions(name: "confirm_second_factor")) { tx in
            guard try tx.query(ConfirmSecondFactor(person: person, step: step, at: now)).first != nil else {
                return false
            }
            for code in codes { try tx.execute(InsertRecoveryCode(person: person, codeHash: code.hash)) }
            return true
        }
        signIns.cache.remove(person)
        guard isConfirmed else { throw ServiceError.notFound }
        return codes.map(\.text)
    }

    /// Takes the second factor away, after the password was asked for again.
    ///
    /// - Throws: `ServiceError.password(.oldIsWrong)`.
    package func removeSecondFactor(as signedIn: SignedIn, password: String) async throws {
        let person = signedIn.principal.person
        try await confirm(password, of: person)
        try await database.execute(DeleteSecondFactor(person: person))
        signIns.cache.remove(person)
    }
}

extension SecondFactorSecret {
    init(_ secret: [UInt8], username: String) {
        text = Base32.encode(secret)
        // Names to sign in with are letters, digits and few signs; what an address cannot hold is left out.
        let account = username.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        address = "otpauth://totp/Fengqiao:\(account)?secret=\(text)&issuer=Fengqiao"
    }
}
