// SPDX-License-Identifier: Apache-2.0
import HTML
import Testing

@Suite("Mistakes in literals")
struct MistakeTests {
    enum Mistake: String, CaseIterable, Codable {
        case unquotedValue, attributeName, tagName, singleQuotes, blankBeforeValue, comment, openTag, openValue
        case handler, style, sourceDocument, plainTextAsAddress, addressInText, addressInPlainAttribute
        case script, styleSheet, fragmentInValue, fragmentInTag, attributeInText, handlerAsAttribute, upperCaseAddress

        func render(_ text: String) -> HTML {
            let fragment: HTML = "<b></b>"
            switch self {
            case .unquotedValue: return "<a title=\(text)>"
            case .attributeName: return "<a \(text)>"
            case .tagName: return "<\(text)>"
            case .singleQuotes: return "<a title='\(text)'>"
            case .blankBeforeValue: return "<a title= \"\(text)\">"
            case .comment: return "<!-- \(text) -->"
            case .openTag: return "<a"
            case .openValue: return "<a title=\"\(text)"
            case .handler: return "<a onclick=\"\(text)\">"
            case .style: return "<a style=\"\(text)\">"
            case .sourceDocument: return "<iframe srcdoc=\"\(text)\"></iframe>"
            case .plainTextAsAddress: return "<a href=\"\(text)\">"
            case .addressInText: return "<a>\(href: text)</a>"
            case .addressInPlainAttribute: return "<a title=\"\(href: text)\">"
            case .script: return "<script>let x = \(text)</script>"
            case .styleSheet: return "<STYLE>a { color: \(text) }</STYLE>"
            case .fragmentInValue: return "<a title=\"\(fragment)\">"
            case .fragmentInTag: return "<a \(fragment)>"
            case .attributeInText: return "<a>\(attribute: "title", text)</a>"
            case .handlerAsAttribute: return "<a\(attribute: "onclick", text)>"
            case .upperCaseAddress: return "<a class=\"x\" HREF=\"\(text)\">"
            }
        }
    }

    @Test("stop the program at the first rendering", arguments: Mistake.allCases)
    func stops(mistake: Mistake) async {
        await #expect(processExitsWith: .failure) { [mistake] in
            _ = mistake.render("x")
        }
    }
}
