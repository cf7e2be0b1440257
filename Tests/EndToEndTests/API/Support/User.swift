// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import MediationCore
import MediationDemo
import MediationService
import Testing

/// Who asks, seen from a case that 王秀兰 holds at 柳溪村.
enum User: String, CaseIterable, Sendable {
    case nobody
    case village
    case director = "990101101201-director"
    case otherVillage = "990101101202-mediator"
    case township
    case otherTownship = "990101102000-officer"
    case county
    case leader
    case admin
    case auditor
    case liaison

    /// The name in tables.
    var word: String { "\(self)" }
}

extension APIWorld {
    /// A fresh token of a person.
    func token(of user: User) async throws -> String {
        let token = SecretToken().text
        let signedIn = try await services.signIns.signIn(
            username: user.rawValue, password: DemoCounty.password, token: Array(token.utf8), kind: .bearer)
        try #require(signedIn != nil, "\(user) cannot sign in.")
        return token
    }

    /// The number of a person.
    func id(of user: User) async throws -> Int {
        try #require(try await send(.get, "/me", as: user)["id"]?.integer)
    }
}
