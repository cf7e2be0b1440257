// SPDX-License-Identifier: Apache-2.0

/// A fragment of markup that is safe to send to a browser.
///
/// A value is written as a literal, and there is no other way to make one. The literal parts are known at compile time
/// (`StaticString`), so that a runtime string can only come in as an interpolated value, which is escaped for the place
/// where it stands:
///
/// ```swift
/// let row: HTML = """
///     <tr class="\(stage)"\(attribute: "hidden", when: isClosed)>
///       <td><a href="\(href: page.path)">\(title)</a></td>
///       \(badges)
///     </tr>
///     """
/// ```
///
/// | place | what may stand there |
/// |---|---|
/// | text | strings and integers (escaped), fragments, optionals and arrays of them |
/// | `name="…"` | strings and integers (escaped), optionals of them |
/// | `href="…"`, `src="…"`, `action="…"` and their like | `\(href:)` only |
/// | inside a tag, after a name or a value | `\(attribute:when:)` and `\(attribute:_:)` only |
/// | `style="…"`, `on…="…"`, `srcset="…"`, `srcdoc="…"`, `<script>`, `<style>` | nothing |
///
/// Literals must write attributes as `name="value"`, in double quotes without spaces around `=`; they hold no comments;
/// and every fragment ends where it began, in text. A literal that breaks these rules, or an interpolation in a place
/// that does not admit it, is a mistake of the programmer which does not depend on data: it stops the program with the
/// offending markup in the message, so that the first rendering in a test finds it.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8, ready for the wire.
    public internal(set) var utf8: [UInt8]

    /// Appends another fragment.
    public mutating func append(_ other: HTML) {
        utf8.append(contentsOf: other.utf8)
    }

    /// Joins two fragments.
    public static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum.append(right)
        return sum
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal without interpolations.
    public init(stringLiteral literal: StaticString) {
        var interpolation = StringInterpolation(literalCapacity: literal.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(literal)
        self.init(stringInterpolation: interpolation)
    }

    /// Takes a literal with its interpolations.
    public init(stringInterpolation interpolation: StringInterpolation) {
        interpolation.requireComplete()
        self.utf8 = interpolation.utf8
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as a string, for tests and logs.
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}

extension Sequence<HTML> {
    /// Joins the fragments, with a separator between neighbours.
    public func joined(separator: HTML) -> HTML {
        var result: HTML = ""
        var isFirst = true
        for fragment in self {
            if !isFirst { result.append(separator) }
            result.append(fragment)
            isFirst = false
        }
        return result
    }
}
