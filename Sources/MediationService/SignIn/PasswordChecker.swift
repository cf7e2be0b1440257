// SPDX-License-Identifier: Apache-2.0

/// Checks and hashes passwords, on threads of its own.
package protocol PasswordChecker: Sendable {
    /// Whether a password has a stored hash.
    ///
    /// Without a hash it does the same work and answers no, so that time does not tell which names exist.
    func verify(_ password: String, against hash: String?) async throws -> Bool

    /// The text under which a password is stored.
    func hash(_ password: String) async throws -> String
}
