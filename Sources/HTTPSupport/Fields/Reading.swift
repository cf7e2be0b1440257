// SPDX-License-Identifier: Apache-2.0

/// What came of reading a field: its value, or nothing because its error is already noted by the reader.
///
/// Readings are combined, not unwrapped, so that all fields of a request are read before the first error is reported.
package enum Reading<Value> {
    case valid(Value)
    case invalid

    /// The reading of a value made from this one.
    package func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
        switch self {
        case .valid(let value): .valid(transform(value))
        case .invalid: .invalid
        }
    }

    @usableFromInline
    struct Invalid: Error {
        @usableFromInline
        init() {}
    }

    @inlinable
    func get() throws(Invalid) -> Value {
        switch self {
        case .valid(let value): return value
        case .invalid: throw Invalid()
        }
    }
}

extension Reading: Sendable where Value: Sendable {}
extension Reading: Equatable where Value: Equatable {}
