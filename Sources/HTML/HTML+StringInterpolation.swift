// SPDX-License-Identifier: Apache-2.0

extension HTML {
    /// Gathers the parts of a literal; the faces below are all the ways for a value to enter markup.
    public struct StringInterpolation: StringInterpolationProtocol {
        var utf8: [UInt8] = []
        var scanner = MarkupScanner()

        /// Makes room for the parts of a literal; called by the compiler.
        public init(literalCapacity: Int, interpolationCount: Int) {
            // Values of a page are short: 24 bytes hold a date, a number or eight Chinese characters.
            utf8.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// Appends a part that was written in the source, after checking how it goes on.
        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes in
                scanner.scan(bytes, at: utf8.count)
                utf8.append(contentsOf: bytes)
            }
        }
    }
}

extension HTML.StringInterpolation {
    /// Appends escaped text; in a text or in a plain attribute.
    public mutating func appendInterpolation(_ text: String) {
        requirePlaceForText()
        utf8.appendEscaped(text)
    }

    /// Appends escaped text; in a text or in a plain attribute.
    public mutating func appendInterpolation(_ text: Substring) {
        appendInterpolation(String(text))
    }

    /// Appends escaped text, or nothing.
    public mutating func appendInterpolation(_ text: String?) {
        requirePlaceForText()
        if let text { utf8.appendEscaped(text) }
    }

    /// Appends an integer in decimal digits, without grouping.
    @inlinable
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
        appendInterpolation(String(number))
    }

    /// Appends an integer in decimal digits, or nothing.
    @inlinable
    public mutating func appendInterpolation(_ number: (some BinaryInteger)?) {
        appendInterpolation(number.map { String($0) })
    }

    /// Appends a fragment; in text only.
    public mutating func appendInterpolation(_ fragment: HTML) {
        requirePlaceForFragment()
        utf8.append(contentsOf: fragment.utf8)
    }

    /// Appends a fragment, or nothing; in text only.
    public mutating func appendInterpolation(_ fragment: HTML?) {
        requirePlaceForFragment()
        if let fragment { utf8.append(contentsOf: fragment.utf8) }
    }

    /// Appends fragments one after the other; in text only.
    @inlinable
    public mutating func appendInterpolation(_ fragments: some Sequence<HTML>) {
        for fragment in fragments { appendInterpolation(fragment) }
    }

    /// Appends an address; in the attributes that a browser follows.
    ///
    /// Relative addresses and the schemes `http`, `https`, `mailto` and `tel` pass; any other address, `javascript:` and
    /// `data:` among them, becomes `#refused`. It is data that is refused here, so the page is still rendered.
    public mutating func appendInterpolation(href address: String) {
        guard case .value = scanner.place, scanner.attribute(in: utf8).admitsAddress else {
            stop("An address needs an attribute such as href=\"…\"")
        }
        utf8.appendAddress(address)
    }

    /// Appends an attribute without a value, or nothing; inside a tag, with its own leading space.
    public mutating func appendInterpolation(attribute name: StaticString, when isPresent: Bool) {
        requirePlaceForAttribute()
        guard isPresent else { return }
        utf8.append(UInt8(ascii: " "))
        name.withUTF8Buffer { utf8.append(contentsOf: $0) }
    }

    /// Appends an attribute with its value, or nothing when there is none; inside a tag, with its own leading space.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        requirePlaceForAttribute()
        let kind = name.withUTF8Buffer { AttributeKind(name: $0) }
        guard kind != .refused else { stop("No value may come into the attribute \(name)") }
        guard let value else { return }
        utf8.append(UInt8(ascii: " "))
        name.withUTF8Buffer { utf8.append(contentsOf: $0) }
        utf8.append(contentsOf: "=\"".utf8)
        if kind.admitsAddress { utf8.appendAddress(value) } else { utf8.appendEscaped(value) }
        utf8.append(UInt8(ascii: "\""))
    }
}

extension HTML.StringInterpolation {
    private func requirePlaceForText() {
        switch scanner.place {
        case .text: return
        case .value:
            guard scanner.attribute(in: utf8) == .plain else { stop("This attribute does not admit plain text") }
        case .tag: stop("A value cannot be a name or an attribute without quotes")
        case .raw: stop("A value cannot stand in a script or a style sheet")
        }
    }

    private func requirePlaceForFragment() {
        guard case .text = scanner.place else { stop("A fragment can only stand in text") }
    }

    private func requirePlaceForAttribute() {
        guard case .tag = scanner.place else { stop("An attribute can only stand inside a tag") }
    }

    func requireComplete() {
        guard case .text = scanner.place else { stop("A fragment must end in text") }
    }

    private func stop(_ reason: String) -> Never {
        MarkupScanner.stop(reason, after: utf8.suffix(80))
    }
}
