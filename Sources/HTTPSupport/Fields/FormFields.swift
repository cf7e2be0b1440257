// SPDX-License-Identifier: Apache-2.0
internal import JSON

/// The fields of a form or a query (`application/x-www-form-urlencoded`) in their order; names may repeat.
package struct FormFields: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case body, query
    }

    /// Why a text is not such a list.
    package enum SyntaxError: Error, Hashable, Sendable {
        /// A percent sign without two hexadecimal digits after it.
        case malformedEscape
        /// What was escaped is not UTF-8.
        case invalidUTF8
        case tooManyFields
    }

    /// How many fields are read: the largest form has some 120, and every lookup passes over all of them.
    static let maximumCount = 500

    let kind: Kind
    /// The fields in the order in which they were sent.
    package private(set) var fields: [(name: String, value: String)] = []

    /// Reads a list of fields.
    init(_ bytes: some Collection<UInt8>, kind: Kind) throws(SyntaxError) {
        self.kind = kind
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Self.maximumCount else { throw .tooManyFields }
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let name = try Self.decode(pair[..<(equals ?? pair.endIndex)])
            let value = try equals.map { index throws(SyntaxError) in try Self.decode(pair[pair.index(after: index)...])
            }
            fields.append((name, value ?? ""))
        }
    }

    /// Makes the fields of a body that was changed before it is read, for example without its blank rows.
    package init(body fields: [(name: String, value: String)]) {
        kind = .body
        self.fields = fields
    }

    /// All values of a name.
    package subscript(name: String) -> [String] {
        fields.compactMap { $0.name == name ? $0.value : nil }
    }

    /// The value of a name, if it is there exactly once.
    package func single(_ name: String) -> String? {
        let values = self[name]
        return values.count == 1 ? values[0] : nil
    }

    /// The names in their order, each once.
    var names: [String] {
        var seen: Set<String> = []
        return fields.map(\.name).filter { seen.insert($0).inserted }
    }

    func hasPrefix(_ prefix: String) -> Bool {
        fields.contains { $0.name.hasPrefix(prefix) }
    }

    private static func decode(_ bytes: some Collection<UInt8>) throws(SyntaxError) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit) else {
                    throw .malformedEscape
                }
                decoded.append(high << 4 | low)
            case _: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .invalidUTF8 }
        return text
    }

    /// Whether two lists have the same fields in the same order.
    package static func == (left: FormFields, right: FormFields) -> Bool {
        left.kind == right.kind && left.fields.elementsEqual(right.fields, by: ==)
    }

    /// Feeds the fields in their order.
    package func hash(into hasher: inout Hasher) {
        for field in fields {
            hasher.combine(field.name)
            hasher.combine(field.value)
        }
    }
}
