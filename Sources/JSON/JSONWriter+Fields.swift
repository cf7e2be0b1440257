// SPDX-License-Identifier: Apache-2.0

/// Something with a form in JSON.
package protocol JSONWritable: Sendable {
    /// Writes itself as exactly one value.
    func write(to json: inout JSONWriter)
}

// What takes a type or a body of the caller's is inlinable, so that it is compiled for that type.
extension JSONWriter {
    /// Writes something that knows its own form as a value.
    package mutating func value(_ value: some JSONWritable) {
        value.write(to: &self)
    }

    /// Writes a member with a string.
    package mutating func field(_ name: StaticString, _ value: String) {
        self.name(name)
        self.value(value)
    }

    /// Writes a member with a string or `null`.
    package mutating func field(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// Writes a member with an integer.
    @inlinable
    package mutating func field(_ name: StaticString, _ value: some SignedInteger & FixedWidthInteger) {
        self.name(name)
        self.value(value)
    }

    /// Writes a member with an integer or `null`.
    @inlinable
    package mutating func field(_ name: StaticString, _ value: (some SignedInteger & FixedWidthInteger)?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// Writes a member with a truth value.
    package mutating func field(_ name: StaticString, _ value: Bool) {
        self.name(name)
        self.value(value)
    }

    /// Writes a member with a truth value or `null`.
    package mutating func field(_ name: StaticString, _ value: Bool?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// Writes a member with something that knows its own form.
    @inlinable
    package mutating func field(_ name: StaticString, _ value: some JSONWritable) {
        self.name(name)
        value.write(to: &self)
    }

    /// Writes a member with something that knows its own form, or `null`.
    @inlinable
    package mutating func field(_ name: StaticString, _ value: (some JSONWritable)?) {
        self.name(name)
        if let value { value.write(to: &self) } else { null() }
    }

    /// Writes a member with an object.
    @inlinable
    package mutating func object<Failure: Error>(
        _ name: StaticString, _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        self.name(name)
        try object(body)
    }

    /// Writes a member with an array.
    @inlinable
    package mutating func array<Element, Failure: Error>(
        _ name: StaticString, _ elements: some Sequence<Element>,
        _ body: (inout JSONWriter, Element) throws(Failure) -> Void
    ) throws(Failure) {
        self.name(name)
        try array(elements, body)
    }

    /// Writes a member with an array of strings.
    @inlinable
    package mutating func array(_ name: StaticString, _ strings: some Sequence<String>) {
        array(name, strings) { $0.value($1) }
    }

    /// Writes a member with an array of things that know their own form.
    @inlinable
    package mutating func array<Element: JSONWritable>(_ name: StaticString, _ elements: some Sequence<Element>) {
        array(name, elements) { $1.write(to: &$0) }
    }
}

extension JSONValue: JSONWritable {
    /// Writes the value as it was read.
    package func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let flag): json.value(flag)
        case .number(let number): json.value(json: number.text.utf8)
        case .string(let string): json.value(string)
        case .array(let values): json.array(values) { $1.write(to: &$0) }
        case .object(let object):
            json.object { json in
                for member in object.members {
                    json.name(escaping: member.key)
                    member.value.write(to: &json)
                }
            }
        }
    }
}
