// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// What a person asks for when making a token for a program.
package struct TokenRequest: Hashable, Sendable {
    /// How the owner will know it in the list.
    package let name: String
    package let scopes: Set<TokenScope>
    /// For how many days it is good.
    package let days: Int

    /// The longest life of a token: a year, after which somebody has to think of it again.
    package static let maximumDays = 366
    package static let maximumName = 60

    package init(name: String, scopes: Set<TokenScope>, days: Int) {
        self.name = name
        self.scopes = scopes
        self.days = days
    }
}

extension AccountService {
    /// More tokens than this are tokens that nobody remembers.
    package static let maximumTokens: Int64 = 50

    /// The tokens that the person made for programs, the last used first.
    package func tokens(of signedIn: SignedIn) async throws -> [SignInLine] {
        try await all(of: signedIn).filter { $0.kind == .token }
    }

    /// Makes a token for a program out of a secret that the caller made.
    ///
    /// - Throws: `ServiceError.tooManyTokens`.
    package func makeToken(
        _ request: TokenRequest, secret: [UInt8], as signedIn: SignedIn
    ) async throws -> SignInLine {
        let now = now
        let expiresAt = now.adding(seconds: Int64(request.days) * 86_400)
        let scopes = TokenScope.allCases.filter(request.scopes.contains)
        let insert = InsertToken(
            tokenHash: SignInService.hash(secret), person: signedIn.principal.person, title: request.name,
            scopes: scopes.map(\.rawValue), at: now, expiresAt: expiresAt, limit: Self.maximumTokens)
        guard let id = try await database.query(insert).first else { throw ServiceError.tooManyTokens }
        return SignInLine(
            id: id, kind: .token, device: "", name: request.name, scopes: scopes, createdAt: now, lastSeenAt: now,
            expiresAt: expiresAt)
    }
}
