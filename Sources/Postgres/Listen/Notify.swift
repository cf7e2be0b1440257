// SPDX-License-Identifier: Apache-2.0

/// Sends a notification, which listeners get when the transaction commits.
///
/// Commits with notifications wait for each other: in busy places notify for a topic now and then, not for every row.
public struct Notify: Statement {
    public static let name: StaticString = "notify"
    private let channel: StaticString
    private let payload: String

    /// - Parameters:
    ///   - channel: as it is given to ``Listener``.
    ///   - payload: up to 8000 bytes, best an id that says where to look.
    public init(_ channel: StaticString, _ payload: String = "") {
        self.channel = channel
        self.payload = payload
    }

    public var sql: SQL { "select pg_notify(\(channel.description), \(payload))" }
}
