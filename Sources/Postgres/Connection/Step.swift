// SPDX-License-Identifier: Apache-2.0

/// One command on its way, remembered until its answer has been read.
enum Step {
    /// The preparation of a statement.
    case prepare(StatementCache.Key, statement: StaticString)
    /// The preparation of a command of the driver.
    case prepareCommand(Command)
    /// A command of the driver, whose answer interests nobody unless it is an error.
    case command(Command)
    /// A setting of the transaction.
    case setting(StaticString)
    /// A statement, whose answer goes to the caller.
    case statement(StaticString)

    /// The name for errors.
    var name: StaticString {
        switch self {
        case .prepare(_, let statement): statement
        case .prepareCommand(let command), .command(let command): command.text
        case .setting(let name), .statement(let name): name
        }
    }
}
