// SPDX-License-Identifier: Apache-2.0
import HTML
import Testing

@Suite("Attributes")
struct AttributeTests {
    @Test(
        "admit addresses without a scheme or with an allowed one",
        arguments: [
            "/cases/1", "cases?q=a:b", "#top", "?next=javascript:x", "https://example.org/", "HTTP://example.org",
            "mailto:a@example.org", "tel:+86571", "", "./a:b", "//example.org",
        ])
    func goodAddresses(address: String) {
        let markup: HTML = "<a href=\"\(href: address)\">x</a>"
        #expect(markup.description == "<a href=\"\(address)\">x</a>")
    }

    @Test(
        "refuse addresses that a browser would run",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)", "java\nscript:x", "data:text/html,<script>", "vbscript:x", "blob:x",
            "file:///etc",
            ":", "https :x", "ｊavascript:x", "\u{202E}javascript:x",
        ])
    func badAddresses(address: String) {
        let direct: HTML = "<a href=\"\(href: address)\">x</a>"
        #expect(direct.description == "<a href=\"#refused\">x</a>")
        let attribute: HTML = "<a\(attribute: "href", address)>x</a>"
        #expect(attribute.description == "<a href=\"#refused\">x</a>")
    }

    @Test("escape addresses too")
    func escapedAddress() {
        let markup: HTML = "<form method=\"post\" action=\"\(href: "/a?b=\"&c='<")\"></form>"
        #expect(markup.description == "<form method=\"post\" action=\"/a?b=&quot;&amp;c=&#39;&lt;\"></form>")
    }

    @Test("come and go by a condition")
    func conditional() {
        let none: String? = nil
        let markup: HTML = """
            <option value="a"\(attribute: "selected", when: true)\(attribute: "disabled", when: false)\
            \(attribute: "title", "<\"")\(attribute: "lang", none)>
            """
        #expect(markup.description == "<option value=\"a\" selected title=\"&lt;&quot;\">")
    }
}
