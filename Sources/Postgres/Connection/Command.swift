// SPDX-License-Identifier: Apache-2.0

/// The commands that the driver itself sends: start and end of a transaction.
struct Command: Equatable {
    /// The position in the table, which is also the place of its prepared name in each session.
    let index: Int

    private static let texts: [StaticString] = [
        "begin isolation level read committed read write",
        "begin isolation level read committed read only",
        "begin isolation level repeatable read read write",
        "begin isolation level repeatable read read only",
        "begin isolation level serializable read write",
        "begin isolation level serializable read only",
        "commit",
        "rollback",
        "select",
    ]
    static let count = texts.count

    static let commit = Command(index: 6)
    static let rollback = Command(index: 7)
    /// A query without columns: the cheapest sign of life.
    static let ping = Command(index: 8)

    static func begin(_ options: TransactionOptions) -> Command {
        Command(index: 2 * options.isolation.rawValue + options.access.rawValue)
    }

    var text: StaticString { Self.texts[index] }
}
