// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The desk of an office, sheet by sheet: what is to be reviewed, the whistles, the call-backs.
struct DeskTabs: Sendable {
    let say: Say
    let principal: Principal
    let current: PagePath

    private static let sheets: [(page: PagePath, word: Phrase.Desk)] = [
        (.queue, .review), (.whistles, .whistles), (.callBacks, .callBacks),
    ]

    /// Nothing for whoever has one sheet alone.
    var html: HTML? {
        let sheets = Self.sheets.filter { $0.page.isFor(principal) }
        guard sheets.count > 1 else { return nil }
        return """
            <nav class="tabs" aria-label="\(say(Phrase.Desk.sheets))">\(sheets.map { tab($0.page, $0.word) })</nav>
            """
    }

    private func tab(_ page: PagePath, _ word: Phrase.Desk) -> HTML {
        """
        <a class="button quiet" href="\(href: page.path)"\
        \(attribute: "aria-current", page == current ? "page" : nil)>\(say(word))</a>
        """
    }
}
