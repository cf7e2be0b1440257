// SPDX-License-Identifier: Apache-2.0

/// A piece of SQL whose text is made of compile-time literals only.
///
/// A value in an interpolation becomes a parameter (`$1`), never text; another `SQL` becomes part of this one and its
/// parameters are numbered anew. A `String` made at run time cannot become SQL: there is no initialiser for it.
///
/// ```swift
/// let filter: SQL = "where due_at < \(before)"
/// let query: SQL = "select id from mediation_case \(filter) limit \(limit)"
/// ```
public struct SQL: Sendable {
    /// The text and the parameters in the order of reading. The text is joined only when the server must be told it,
    /// which for a prepared statement is once per session.
    @usableFromInline var segments: [Segment]
    /// The binary forms of all parameters, one after the other.
    @usableFromInline var bytes: [UInt8]
    /// How many parameters there are.
    @usableFromInline var parameterCount: Int

    @usableFromInline
    enum Segment: Sendable {
        case literal(StaticString)
        /// An integer that is part of the text.
        case number(Int)
        /// A length of -1 is null.
        case parameter(PostgresType, offset: Int32, length: Int32)
    }

    /// No text at all, for example a filter that is not used.
    public static let empty: SQL = ""

    /// Joins fragments, for example conditions by `" and "`.
    public static func joined(_ fragments: some Sequence<SQL>, separator: SQL) -> SQL {
        var result = SQL.empty
        for fragment in fragments {
            if !result.isEmpty { result.append(separator) }
            result.append(fragment)
        }
        return result
    }

    /// Whether there is neither text nor a parameter.
    public var isEmpty: Bool { segments.isEmpty }

    /// Adds a fragment at the end; its parameters are numbered after those that are here already.
    @inlinable
    public mutating func append(_ fragment: SQL) {
        let shift = Int32(bytes.count)
        for segment in fragment.segments {
            switch segment {
            case .literal, .number: segments.append(segment)
            case .parameter(let type, let offset, let length):
                segments.append(.parameter(type, offset: offset + shift, length: length))
            }
        }
        bytes.append(contentsOf: fragment.bytes)
        parameterCount += fragment.parameterCount
    }
}

extension SQL {
    /// The text with numbered parameters, as the server gets it.
    var text: String {
        var text = ""
        text.reserveCapacity(512)
        var parameter = 0
        for segment in segments {
            switch segment {
            case .literal(let literal):
                literal.withUTF8Buffer { unsafe text.append(String(decoding: $0, as: UTF8.self)) }
            case .number(let number):
                text.append(String(number))
            case .parameter:
                parameter += 1
                text.append("$\(parameter)")
            }
        }
        return text
    }

    /// The types of the parameters in order.
    var parameterTypes: [PostgresType] {
        var types: [PostgresType] = []
        types.reserveCapacity(parameterCount)
        for case .parameter(let type, _, _) in segments { types.append(type) }
        return types
    }
}

extension SQL: CustomStringConvertible {
    /// The text with numbered parameters, without their values.
    public var description: String { text }
}
