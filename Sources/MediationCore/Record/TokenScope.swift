// SPDX-License-Identifier: Apache-2.0

/// What a program may do with a token that a person made for it; never more than that person.
package enum TokenScope: String, CaseIterable, Sendable {
    /// Reads cases, their history, what is due and what waits.
    case readCases = "cases:read"
    /// Opens cases and takes steps.
    case writeCases = "cases:write"
    /// Reads what is counted.
    case readFigures = "figures:read"
}
