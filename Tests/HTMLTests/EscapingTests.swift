// SPDX-License-Identifier: Apache-2.0
import HTML
import Testing

@Suite("Text in markup")
struct EscapingTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let markup: String
        var testDescription: String { name }
    }

    static let examples: [Example] = [
        Example(
            name: "a script", text: "<script>alert('x')</script>",
            markup: "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
        Example(
            name: "a value that closes its quotes", text: "\" onfocus=\"alert(1)",
            markup: "&quot; onfocus=&quot;alert(1)"),
        Example(name: "entities are not decoded", text: "&lt;&#x41;&amp;", markup: "&amp;lt;&amp;#x41;&amp;amp;"),
        Example(
            name: "NUL and control characters", text: "a\u{0}b\u{1B}[31m\u{8}", markup: "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}"
        ),
        Example(name: "tabs and line ends stay", text: "a\tb\nc\rd\r\n", markup: "a\tb\nc\rd\r\n"),
        Example(name: "overrides of direction", text: "张\u{202E}三\u{202D}.", markup: "张\u{FFFD}三\u{FFFD}."),
        Example(name: "other general punctuation stays", text: "“调解”…\u{200F}", markup: "“调解”…\u{200F}"),
        Example(name: "rare characters of names", text: "𠅤㛃䶮", markup: "𠅤㛃䶮"),
        Example(name: "combined emoji", text: "👩‍👩‍👧 e\u{301}", markup: "👩‍👩‍👧 e\u{301}"),
        Example(name: "the last character alone", text: "a<", markup: "a&lt;"),
        Example(name: "nothing", text: "", markup: ""),
    ]

    @Test("is escaped wherever it stands", arguments: examples)
    func escapes(example: Example) {
        let text: HTML = "<p>\(example.text)</p>"
        #expect(text.description == "<p>\(example.markup)</p>")
        let attribute: HTML = "<p title=\"\(example.text)\"></p>"
        #expect(attribute.description == "<p title=\"\(example.markup)\"></p>")
    }

    @Test("keeps every scalar but the forbidden ones", arguments: 0...16 as ClosedRange<UInt32>)
    func everyScalar(plane: UInt32) {
        let scalars = (plane << 16..<(plane + 1) << 16).lazy.compactMap(Unicode.Scalar.init)
        var text = String.UnicodeScalarView()
        var expected = String.UnicodeScalarView()
        for scalar in scalars {
            text.append(scalar)
            switch scalar {
            case "&": expected.append(contentsOf: "&amp;".unicodeScalars)
            case "<": expected.append(contentsOf: "&lt;".unicodeScalars)
            case ">": expected.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": expected.append(contentsOf: "&quot;".unicodeScalars)
            case "'": expected.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r": expected.append(scalar)
            case "\u{0}"..<" ", "\u{202D}", "\u{202E}": expected.append("\u{FFFD}")
            case _: expected.append(scalar)
            }
        }
        let markup: HTML = "\(String(text))"
        #expect(markup.utf8 == Array(String(expected).utf8))
    }

    @Test("that came in as invalid UTF-8 is repaired before it is sent")
    func invalidScalars() {
        let surrogate = String(decoding: [0xED, 0xA0, 0x80, 0x3C, 0xE2, 0x80] as [UInt8], as: UTF8.self)
        let markup: HTML = "\(surrogate)"
        #expect(markup.description == "\u{FFFD}\u{FFFD}\u{FFFD}&lt;\u{FFFD}")
    }

    @Test("of ten thousand characters arrives whole")
    func longText() {
        let markup: HTML = "<p>\(String(repeating: "纠<", count: 5_000))</p>"
        #expect(markup.description == "<p>" + String(repeating: "纠&lt;", count: 5_000) + "</p>")
    }

    @Test("may be a part of another string")
    func substrings() {
        let name = "甲<乙>丙"
        let markup: HTML = "\(name.dropFirst())"
        #expect(markup.description == "&lt;乙&gt;丙")
    }
}
