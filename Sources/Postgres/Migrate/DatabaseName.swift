// SPDX-License-Identifier: Apache-2.0

/// The name of a database that needs no quotation marks in any statement.
package struct DatabaseName: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// - Returns: nil unless the name is a lower-case letter followed by up to 62 lower-case letters, digits or
    ///   underscores.
    package init?(rawValue: String) {
        guard rawValue.wholeMatch(of: /[a-z][a-z0-9_]{0,62}/) != nil else { return nil }
        self.rawValue = rawValue
    }
}

extension Script {
    /// Makes a database, as a copy of another one that nobody uses at the time.
    static func create(_ name: DatabaseName, template: DatabaseName) -> Script {
        Script(text: "create database \(name.rawValue) template \(template.rawValue)")
    }

    /// Removes a database, and ends the sessions that use it.
    static func drop(_ name: DatabaseName) -> Script {
        Script(text: "drop database if exists \(name.rawValue) with (force)")
    }
}
