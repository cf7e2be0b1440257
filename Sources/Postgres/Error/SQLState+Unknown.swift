// SPDX-License-Identifier: Apache-2.0

extension SQLState {
    /// Stands in when the server sent no code.
    public static let unknown = SQLState(rawValue: "XX000")
}
