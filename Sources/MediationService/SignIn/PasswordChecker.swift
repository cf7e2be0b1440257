// SPDX-License-Identifier: Apache-2.0

/// Checks and hashes passwords, on threads of its own.
package protocol PasswordChecker: Sendable {
    /// Whether a password has a stored hash.
    ///
    /// Without a hash it does the same work and answers no, so that time does not tell which names exist.
    ///
    /// - Parameter find: looks the hash up. Called once there is room for the work, so that a flood of guesses does not
    ///   fill the queue of the database.
    func verify(_ password: String, against find: () async throws -> String?) async throws -> Bool

    /// The text under which a password is stored.
    func hash(_ password: String) async throws -> String
}
