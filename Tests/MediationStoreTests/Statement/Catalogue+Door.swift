// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

/// The statements of getting in, in an order in which each finds what it needs.
extension Catalogue {
    private static let hash = [UInt8](repeating: 8, count: 32)
    private static let token = [UInt8](repeating: 7, count: 32)
    private static let person = SmallCounty.mediator

    static let door: [any Statement] = [
        SetCredential(person: person, hash: "$argon2id$", mustChange: true, at: now),
        InsertToken(
            tokenHash: hash, person: person, title: "cron", scopes: ["cases:read"], at: now,
            expiresAt: now.adding(seconds: 86_400), limit: 5),
        BeginSecondFactor(person: person, secret: SealedFactor(cell: [1, 2, 3], key: nil), at: now),
        ConfirmSecondFactor(person: person, step: 5, at: now),
        TakeTimeCode(person: person, step: 6),
        NoteWrongCode(person: person, allowed: 5, waitUntil: now),
        FactorsToSeal(after: PersonID(rawValue: 0), current: 2, limit: 5),
        SealFactor(person: person, secret: SealedFactor(cell: [4, 5, 6], key: nil)),
        InsertRecoveryCode(person: person, codeHash: hash),
        InsertSignInStep(
            tokenHash: token, kind: .code, person: person, returnPath: nil, now: now,
            expiresAt: now.adding(seconds: 60)),
        InsertSignInStep(
            tokenHash: hash, kind: .provider, person: nil, returnPath: "/cases", now: now,
            expiresAt: now.adding(seconds: 60)),
        LinkIdentity(issuer: "https://login", subject: "s", person: person, by: person, at: now),
    ]

    static let doorClosing: [any Statement] = [
        TakeRecoveryCode(person: person, codeHash: hash),
        TakeSignInStep(tokenHash: hash, kind: .provider, now: now),
        DeleteSecondFactor(person: person), UnlinkIdentity(person: person),
        EndSignIn(id: SignInID(rawValue: 1), person: person),
        EndOtherSignIns(person: person, kept: SignInID(rawValue: 1)), EndEverySignIn(person: person),
        DisablePerson(person: person),
    ]
}
