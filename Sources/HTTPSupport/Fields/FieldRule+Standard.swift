// SPDX-License-Identifier: Apache-2.0
internal import JSON

extension FieldRule where Value == String {
    /// Text of one line, without control characters.
    ///
    /// White space around it is cut off, and nothing may not be left. The limit counts Unicode scalars, as PostgreSQL
    /// counts the characters of a `text`.
    package static func line(max limit: Int) -> FieldRule {
        text(max: limit, admitting: { !isControl($0) })
    }

    /// Text of several lines: line feeds and tabs are admitted, other control characters are not.
    ///
    /// Line ends of forms (CR LF) become line feeds.
    package static func text(max limit: Int) -> FieldRule {
        text(max: limit, admitting: { $0 == "\n" || $0 == "\t" || !isControl($0) })
    }

    /// Text exactly as it was sent, for passwords and opaque values; only NUL is refused.
    package static func verbatim(max limit: Int) -> FieldRule {
        FieldRule { input throws(FieldRefusal) in
            let text = try string(input)
            try require(text, max: limit, admitting: { $0 != "\0" })
            return text
        }
    }

    private static func text(
        max limit: Int, admitting isAdmitted: @escaping @Sendable (Unicode.Scalar) -> Bool
    ) -> FieldRule {
        FieldRule { input throws(FieldRefusal) in
            let text = trimmed(unifyingLineEnds(try string(input)))
            guard !text.isEmpty else { throw FieldRefusal(.blank, "must not be blank") }
            try require(text, max: limit, admitting: isAdmitted)
            return text
        }
    }
}

extension FieldRule where Value == Bool {
    /// A truth value; in forms a ticked box (`on`, `true`, `1`).
    package static var flag: FieldRule {
        FieldRule { input throws(FieldRefusal) in
            switch input {
            case .json(.bool(let flag)): return flag
            case .text("on"), .text("true"), .text("1"): return true
            case .text("off"), .text("false"), .text("0"): return false
            case .json, .text: throw FieldRefusal(.wrongType, "must be true or false")
            }
        }
    }
}

extension FieldRule where Value == Int {
    /// An integer in a range, written without fraction and exponent.
    package static func integer(_ range: ClosedRange<Int>) -> FieldRule {
        FieldRule { input throws(FieldRefusal) in
            let value: Int64?
            switch input {
            case .json(.number(let number)): value = number.integer
            case .text(let text): value = Int64(text)
            case .json: value = nil
            }
            guard let value else { throw FieldRefusal(.wrongType, "must be an integer") }
            guard value >= range.lowerBound else {
                throw FieldRefusal(.tooSmall, "must be at least \(range.lowerBound)", limit: range.lowerBound)
            }
            guard value <= range.upperBound else {
                throw FieldRefusal(.tooLarge, "must be at most \(range.upperBound)", limit: range.upperBound)
            }
            return Int(value)
        }
    }
}

extension FieldRule {
    /// A value with a textual form of its own, such as an id or a date; `what` completes the sentence “must be …”.
    package static func parsed(
        _ what: String, code: FieldError.Code = .malformed, max limit: Int = 200,
        _ parse: @escaping @Sendable (String) -> Value?
    ) -> FieldRule {
        FieldRule { input throws(FieldRefusal) in
            let text = try string(input)
            try require(text, max: limit, admitting: { !isControl($0) })
            guard let value = parse(text) else { throw FieldRefusal(code, "must be \(what)") }
            return value
        }
    }
}

extension FieldRule where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the cases of an enumeration, by its raw value.
    package static var choice: FieldRule {
        FieldRule { input throws(FieldRefusal) in
            guard let value = Value(rawValue: try string(input)) else {
                let choices = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw FieldRefusal(.notAChoice, "must be one of \(choices)")
            }
            return value
        }
    }
}
