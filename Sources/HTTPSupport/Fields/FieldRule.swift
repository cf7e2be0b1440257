// SPDX-License-Identifier: Apache-2.0
package import JSON

/// One value of a request, wherever it came from.
package enum FieldInput: Sendable, Hashable {
    case json(JSONValue)
    /// The text of a form or a query, where everything is text.
    case text(String)
}

/// Why a value was refused; the reader adds where.
package struct FieldRefusal: Error, Sendable, Hashable {
    let code: FieldError.Code
    let detail: String
    let limit: Int?

    /// Refuses with a code, a sentence that completes “the field …”, and the limit that was broken.
    package init(_ code: FieldError.Code, _ detail: String, limit: Int? = nil) {
        self.code = code
        self.detail = detail
        self.limit = limit
    }
}

/// How the value of one field is read, and what can be wrong with it.
package struct FieldRule<Value>: Sendable {
    let read: @Sendable (FieldInput) throws(FieldRefusal) -> Value

    /// Makes a rule of a function that throws a refusal.
    package init(_ read: @escaping @Sendable (FieldInput) throws(FieldRefusal) -> Value) {
        self.read = read
    }

    /// A rule that goes on with what this one has read.
    package func then<Other>(
        _ next: @escaping @Sendable (Value) throws(FieldRefusal) -> Other
    ) -> FieldRule<Other> {
        FieldRule<Other> { input throws(FieldRefusal) in try next(try read(input)) }
    }
}
