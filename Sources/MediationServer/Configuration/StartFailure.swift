// SPDX-License-Identifier: Apache-2.0

/// Why a command could not do its work: one plain sentence for a person, and an exit code for a program.
package struct StartFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The exit codes of the command line, by sysexits.h.
    package enum Kind: Int32, Sendable {
        case failed = 1
        case usage = 64
        case unavailable = 69
        case cannotCreate = 73
        case temporary = 75
        case notPermitted = 77
        case configuration = 78
    }

    package let kind: Kind
    package let description: String

    package init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        description = sentence
    }
}
