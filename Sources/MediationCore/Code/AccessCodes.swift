// SPDX-License-Identifier: Apache-2.0

/// What somebody did with data that are not everybody's.
package enum AccessKind: String, CaseIterable, Sendable {
    /// Opened a case; written once a person, case and day.
    case view
    /// Saw a number or a place in full that is masked for everyday work.
    case reveal
    /// Looked for people or words across cases.
    case search
    /// Took data out of the program.
    case export
    /// Read the log itself.
    case audit
    /// Had the whole history verified.
    case verify
}
