// SPDX-License-Identifier: Apache-2.0

extension FieldReader {
    /// Notes every parameter of a query that nobody has asked for.
    ///
    /// For programs, which mean what they send: a mistyped filter must not become a longer list. Pages leave such
    /// parameters alone, because links collect some on their way.
    package mutating func refuseUnknownParameters() {
        guard case .form(let fields, .query) = source else { return }
        for name in fields.names where !asked.contains(name) {
            note(at: name, FieldRefusal(.unknown, "is not a parameter of this request"))
        }
    }
}
