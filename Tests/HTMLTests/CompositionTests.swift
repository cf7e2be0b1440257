// SPDX-License-Identifier: Apache-2.0
import HTML
import Testing

@Suite("Fragments")
struct CompositionTests {
    @Test("compose without being escaped again")
    func nesting() {
        let badge: HTML = "<b>\("<")</b>"
        let row: HTML = "<li>\(badge)\(badge)</li>"
        #expect(row.description == "<li><b>&lt;</b><b>&lt;</b></li>")
    }

    @Test("come as optionals and arrays, lazy ones too")
    func optionalsAndArrays() {
        let none: HTML? = nil
        let some: HTML? = "<i></i>"
        let rows = (1...3).map { number -> HTML in "<td>\(number)</td>" }
        let lazyRows = (4...5).lazy.map { number -> HTML in "<td>\(number)</td>" }
        let markup: HTML = "<tr>\(none)\(some)\(rows)\(lazyRows)</tr>"
        #expect(
            markup.description
                == "<tr><i></i><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr>")
    }

    @Test("leave out text and numbers that are missing")
    func optionalValues() {
        let text: String? = nil
        let number: Int? = nil
        let markup: HTML = "[\(text)|\(number)|\(Optional("a&b"))|\(Optional(-7))]"
        #expect(markup.description == "[||a&amp;b|-7]")
    }

    @Test("join with a separator between neighbours only")
    func joining() {
        let items: [HTML] = ["<i></i>", "", "<b></b>"]
        #expect(items.joined(separator: "<br>").description == "<i></i><br><br><b></b>")
        #expect([HTML]().joined(separator: "<br>") == "")
        #expect(items[0] + items[2] == "<i></i><b></b>")
    }

    @Test("take the branches of a condition as text unless they are typed as markup", arguments: [true])
    func conditions(isOpen: Bool) {
        let text: HTML = "\(isOpen ? "<open>" : "<closed>")"
        #expect(text.description == "&lt;open&gt;")
        let mark: HTML = isOpen ? "<b>open</b>" : "closed"
        #expect("\(mark)" as HTML == "<b>open</b>")
    }

    @Test("hold styles, declarations and references as literals")
    func literals() {
        let page: HTML = """
            <!doctype html><style>a > b { content: "x" }</style><script src="/app.js?v=1&amp;w=2" defer></script>\
            <title>\("<")</title><p class="a \("b") c">"quoted" = 'text'</p>
            """
        #expect(
            page.description == """
                <!doctype html><style>a > b { content: "x" }</style><script src="/app.js?v=1&amp;w=2" defer></script>\
                <title>&lt;</title><p class="a b c">"quoted" = 'text'</p>
                """)
    }
}
