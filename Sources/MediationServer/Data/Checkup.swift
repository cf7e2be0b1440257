// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationStore
internal import Postgres

/// What `fengqiao doctor` found.
package struct Checkup: Sendable {
    package private(set) var lines: [String] = []
    package private(set) var isHealthy = true

    /// Looks at the connection, the schema and the rights of the server's role, in this order.
    package static func run(on address: DatabaseAddress, schema: Schema, logger: Logger) async throws -> Checkup {
        var checkup = Checkup()
        switch try await schema.status() {
        case .current: checkup.note(true, "the schema is that of this program")
        case .behind(let pending):
            checkup.note(false, "the schema lacks \(pending.joined(separator: ", ")): run fengqiao migrate")
        case .ahead: checkup.note(false, "the schema is newer than this program: upgrade the program")
        }
        let role = try await Database.lend(address.application, logger: logger) { database in
            try await database.query(OwnRights()).first
        }
        checkup.note(true, "the database answers \(DatabaseAddress.applicationRole)")
        checkup.note(role?.isSuperuser == false, "the server's role is no superuser")
        checkup.note(role?.bypasses == false, "the server's role cannot bypass row-level security")
        checkup.note(role?.ownsTables == false, "the server's role owns no table")
        return checkup
    }

    private mutating func note(_ isGood: Bool, _ sentence: String) {
        lines.append((isGood ? "ok      " : "WRONG   ") + sentence)
        if !isGood { isHealthy = false }
    }
}
