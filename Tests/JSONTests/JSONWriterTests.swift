// SPDX-License-Identifier: Apache-2.0
import JSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("sets commas between members and elements, and nowhere else")
    func structure() {
        let written = text { json in
            json.object { json in
                json.field("id", "7")
                json.object("empty") { _ in }
                json.array("none", [Int]()) { $0.value($1) }
                json.array("numbers", [1, -2, Int.max]) { $0.value($1) }
                json.array("codes", ["a", "b"])
                json.object("inner") { json in
                    json.field("flag", true)
                    json.field("other", false)
                }
                json.array("rows", ["x", "y"]) { json, name in
                    json.object { $0.field("name", name) }
                }
                json.field("last", 0)
            }
        }
        #expect(
            written == """
                {"id":"7","empty":{},"none":[],"numbers":[1,-2,9223372036854775807],"codes":["a","b"],\
                "inner":{"flag":true,"other":false},"rows":[{"name":"x"},{"name":"y"}],"last":0}
                """)
    }

    @Test("gives missing values as null")
    func missing() {
        let written = text { json in
            json.object { json in
                json.field("a", String?.none)
                json.field("b", Int?.none)
                json.field("c", Bool?.none)
                json.field("d", JSONValue?.none)
                json.field("e", "x" as String?)
                json.field("f", 1 as Int?)
                json.field("g", true as Bool?)
                json.field("h", JSONValue.null as JSONValue?)
            }
        }
        #expect(written == #"{"a":null,"b":null,"c":null,"d":null,"e":"x","f":1,"g":true,"h":null}"#)
    }

    @Test(
        "escapes what JSON requires and nothing else",
        arguments: [
            (#"a"b\c/"#, #""a\"b\\c/""#),
            ("\u{0}\u{1F}\n\r\t\u{8}\u{7F}", "\"\\u0000\\u001f\\n\\r\\t\\u0008\u{7F}\""),
            ("枫桥 𠅤㛃䶮 👩‍👩‍👧 \u{2028}\u{202E}", "\"枫桥 𠅤㛃䶮 👩‍👩‍👧 \u{2028}\u{202E}\""),
            ("", "\"\""),
            ("1234567\"", #""1234567\"""#),
            ("12345678\"", #""12345678\"""#),
            ("<script>&'", "\"<script>&'\""),
        ])
    func strings(string: String, expected: String) {
        #expect(text { $0.value(string) } == expected)
    }

    @Test("escapes a special byte at every place of a word")
    func places() throws {
        for length in 0..<20 {
            for place in 0...length {
                for special in ["\"", "\\", "\u{1}"] {
                    let string =
                        String(repeating: "x", count: place) + special + String(repeating: "枫", count: length - place)
                    var json = JSONWriter()
                    json.value(string)
                    #expect(try JSONParser.parse(json.bytes) == .string(string))
                }
            }
        }
    }

    @Test("takes over what already is JSON, and names that are known at run time")
    func embedding() {
        let written = text { json in
            json.object { json in
                json.name("row")
                json.value(json: #"{"x":1}"#.utf8)
                json.name(escaping: "a\"b")
                json.null()
                json.field("z", 1)
            }
        }
        #expect(written == #"{"row":{"x":1},"a\"b":null,"z":1}"#)
    }

    @Test("passes on errors of the body")
    func errors() {
        struct Stop: Error {}
        var json = JSONWriter()
        #expect(throws: Stop.self) {
            try json.object { _ in throw Stop() }
        }
    }
}
