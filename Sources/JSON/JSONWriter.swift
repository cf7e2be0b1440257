// SPDX-License-Identifier: Apache-2.0

/// Writes JSON by appending bytes, without a tree and without `Codable` (which costs 20–90 µs more an answer).
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///     $0.field("id", id)
///     $0.field("version", 7)
///     $0.array("parties", parties) { $0.value($1) }
/// }
/// ```
///
/// Names are literals in `snake_case`; commas and brackets are the writer's business, so what it gives is always JSON if
/// every object has fields only and every array values only.
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Begins with room for some bytes; most answers fit in 512.
    package init(capacity: Int = 512) {
        bytes.reserveCapacity(capacity)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Begins a member of an object; its value must follow.
    package mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Begins a member whose name is only known at run time, a code of a statistic for instance.
    package mutating func name(escaping name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes an object as a value.
    @inlinable
    package mutating func object<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
        open(UInt8(ascii: "{"))
        try body(&self)
        close(UInt8(ascii: "}"))
    }

    /// Writes an array as a value, one element after the other.
    @inlinable
    package mutating func array<Element, Failure: Error>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) throws(Failure) -> Void
    ) throws(Failure) {
        open(UInt8(ascii: "["))
        for element in elements { try body(&self, element) }
        close(UInt8(ascii: "]"))
    }

    @usableFromInline
    mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    @usableFromInline
    mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    /// Writes a string as a value.
    package mutating func value(_ string: String) {
        separate()
        bytes.appendJSONString(string)
    }

    /// Writes an integer as a value.
    // Inlinable, because the digits of a number whose type is not known cost ten times as much.
    @inlinable
    package mutating func value(_ integer: some SignedInteger & FixedWidthInteger) {
        value(number: Int64(integer))
    }

    @usableFromInline
    mutating func value(number: Int64) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Writes a truth value.
    package mutating func value(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    /// Writes `null`.
    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes text that already is JSON, from the database or from another writer, as a value.
    package mutating func value(json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes bytes that already are JSON as a value.
    package mutating func value(json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }
}
