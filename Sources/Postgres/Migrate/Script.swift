// SPDX-License-Identifier: Apache-2.0

/// SQL text that was read from a file: one or many statements, run as they stand and without parameters.
///
/// The one way past ``SQL``, whose text is fixed when the program is compiled. There is no initialiser from a string,
/// so that text made while the program runs cannot become SQL here either.
public struct Script: Sendable, Hashable {
    /// The whole file, without NUL characters.
    package let text: String

    init(text: String) {
        self.text = text
    }

    /// Reads a file of UTF-8 text.
    ///
    /// - Throws: ``MigrationFailure/unreadable(path:reason:)``.
    public init(contentsOf path: String) throws(MigrationFailure) {
        let bytes = try FileReading.bytes(of: path)
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .unreadable(path: path, reason: "it is not UTF-8 text")
        }
        self.init(text: text)
    }

    /// The number of the line, counted from one, in which the server's error position lies.
    ///
    /// - Parameter position: The character, counted from one, as PostgreSQL counts.
    func line(at position: Int) -> Int {
        text.unicodeScalars.prefix(max(position - 1, 0)).count { $0 == "\n" } + 1
    }
}
