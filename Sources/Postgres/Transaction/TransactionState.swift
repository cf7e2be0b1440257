// SPDX-License-Identifier: Apache-2.0

/// Where the transaction of the job on a session stands, as the driver sees it.
struct TransactionState {
    enum Phase: Equatable {
        /// No transaction was asked for: each trip commits by itself.
        /// Can become: pending.
        case none
        /// Asked for, and nothing sent yet: `begin` will travel with the first statement.
        /// Can become: open, committed.
        case pending
        /// `begin` has been sent.
        /// Can become: committed, aborted.
        case open
        /// Committed. Can become: none, pending (for the next job).
        case committed
        /// Lost for this reason, whatever the body makes of it. Can become: none, pending (for the next job).
        case aborted(PostgresError)
    }

    var phase = Phase.none
    var options = TransactionOptions()
    /// The first code with which the server refused something in this transaction, whatever the body made of it.
    var firstFailure: SQLState?
    /// A prepared statement was refused because the schema has changed since.
    var hasMetStalePlan = false
}
