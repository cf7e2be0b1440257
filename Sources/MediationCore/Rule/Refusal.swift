// SPDX-License-Identifier: Apache-2.0

/// Why a command was not carried out. Closed, so that HTTP, pages and the command line each answer all of them.
package enum Refusal: Error, Hashable, Sendable {
    /// The table has no such step from this stage.
    case notAllowedNow(Command.Kind, in: Stage?)
    /// The table has it, for somebody else.
    case notPermitted(Command.Kind, for: Relation)
    /// The table has it for this person, but something is missing.
    case guardFailed(Guard, at: FieldPath)
}
