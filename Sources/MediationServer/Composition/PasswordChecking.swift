// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationService

/// Lets the services check and hash passwords on the hasher's own threads.
struct PasswordChecking: PasswordChecker {
    let hasher: PasswordHasher

    func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool {
        // An unreadable hash opens nothing, and takes as long as a wrong password.
        switch try await hasher.verify(password, against: { try await find().flatMap(PasswordHash.init) }) {
        case .right, .rightButOutdated: true
        case .wrong: false
        }
    }

    func hash(_ password: String) async throws -> String { try await hasher.hash(password).text }
}
