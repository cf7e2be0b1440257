// SPDX-License-Identifier: Apache-2.0

/// The five-character code by which the server says what went wrong. Codes are stable, messages are translated.
public struct SQLState: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The first two characters, which name the group of the error.
    public var `class`: Substring { rawValue.prefix(2) }
}

extension SQLState: CustomStringConvertible {
    public var description: String { rawValue }
}
