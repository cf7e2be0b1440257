// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// Random call-backs (随机回访) from the side of those who make them: the machine has drawn cases, and a unit that never
/// held them asks the parties.
package struct CallBackService: Sendable {
    /// More than these are no list that anybody works through.
    package static let limit = 100

    private let database: Database

    package init(database: Database) { self.database = database }

    /// The call-backs that this person's unit was drawn for, the oldest first; empty for whoever makes none.
    package func waiting(limit: Int = limit, as principal: Principal) async throws -> [CallBackLine] {
        guard principal.may(.makeCallBacks) else { return [] }
        let scope = principal.scope
        let options = TransactionOptions(name: "call_backs_waiting", access: .readOnly, settings: scope.settings)
        let limit = Int32(min(max(limit, 1), Self.limit))
        return try await database.transaction(options) { transaction in
            try transaction.commit(CallBacksWaiting(county: scope.county, limit: limit))
        }
    }
}
