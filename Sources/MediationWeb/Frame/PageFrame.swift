// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What stands around every page: its language, its menu, who is signed in, and what is said once.
struct PageFrame: Sendable {
    let language: Language
    let page: PagePath?
    let principal: Principal?
    let formToken: String?
    let notice: Notice?

    /// The whole document around the content of a page.
    func document(title: String, _ content: HTML) -> HTML {
        let product = Phrase.Frame.product.text(in: language)
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) · \(product)</title>
            <link rel="icon" href="\(href: PageFiles.icon)" type="image/svg+xml">
            <link rel="stylesheet" href="\(href: PageFiles.styleSheet)">
            <script src="\(href: PageFiles.script)" defer></script>
            \(hasKeys ? keyScript : nil)
            </head>
            <body\(attribute: "class", principal == nil ? nil : "with-menu")>
            <a class="skip" href="#main">\(Phrase.Frame.skipToContent.text(in: language))</a>
            \(header)
            <main id="main" tabindex="-1">
            \(notice.map { noticeBar($0) })
            \(content)
            </main>
            \(principal.map { menu(for: $0) })
            \(hasKeys ? KeySheet(language: language).html : nil)
            </body>
            </html>

            """
    }

    /// The document as an answer.
    func response(title: String, status: HTTPResponse.Status = .ok, _ content: HTML) -> Response {
        .html(document(title: title, content).utf8, status: status)
    }

    private var header: HTML {
        """
        <header class="top">
        <a class="brand" href="\(href: PagePath.today.path)">\(Icon.brand)<span>\
        \(Phrase.Frame.product.text(in: language))</span></a>
        \(search)
        <div class="who">
        \(hasKeys ? KeySheet(language: language).button : nil)
        \(principal.map { person($0) })
        \(languageSwitch)
        \(signOut)
        </div>
        </header>
        """
    }

    /// Keys are for those who work on cases.
    private var hasKeys: Bool { principal.map { PagePath.cases.isFor($0) } ?? false }
    private var keyScript: HTML { "<script src=\"\(href: PageFiles.keys)\" defer></script>" }

    /// One box on every page, for whoever may find anything; the list of cases has its own. A phone shows a link to it.
    private var search: HTML? {
        guard let principal, PagePath.cases.isFor(principal), page != .cases else { return nil }
        let (word, hint) = (Phrase.Frame.search.text(in: language), Phrase.CaseList.searchHint.text(in: language))
        return """
            <form class="find" action="\(href: PagePath.cases.path)" role="search">
            <input type="search" name="q" maxlength="\(CaseListFilter.queryLimit)" aria-label="\(hint)" \
            placeholder="\(hint)" aria-keyshortcuts="/">
            <button class="quiet" aria-label="\(word)">\(Icon.search)</button>
            </form>
            <a class="button quiet find-link" href="\(href: PagePath.cases.path + "#q")" aria-label="\(word)">\
            \(Icon.search)</a>
            """
    }

    private func person(_ principal: Principal) -> HTML {
        """
        <a class="person" href="\(href: PagePath.account.path)"\
        \(attribute: "aria-current", page == .account ? "page" : nil)><strong>\(principal.name)</strong> \
        <span>\(principal.standsFor.map { "\(Phrase.Office.standsFor.text(in: language)) \($0.name) · " })\
        \(principal.unitName)</span></a>
        """
    }

    private var languageSwitch: HTML {
        let other = language == .chinese ? Language.english : .chinese
        return """
            <form method="post" action="\(href: PagePath.language.path)">
            <input type="hidden" name="language" value="\(other.rawValue)">
            <input type="hidden" name="return" value="\(page?.returnTarget.path)">
            <button class="quiet" lang="\(other.rawValue)">\(other.ownName)</button>
            </form>
            """
    }

    private var signOut: HTML? {
        guard let formToken else { return nil }
        return """
            <form method="post" action="\(href: PagePath.signOut.path)">
            <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
            <button class="quiet">\(Phrase.Frame.signOut.text(in: language))</button>
            </form>
            """
    }

    private func noticeBar(_ notice: Notice) -> HTML {
        """
        <p class="notice" role="status">\(Icon.check)\(notice.text(in: language))</p>
        """
    }

    /// It follows the content, so that a reader's first words on a phone are the page's; the style sheet puts it on top
    /// of wide screens.
    private func menu(for principal: Principal) -> HTML {
        let entries = PagePath.menu(of: principal)
        return """
            <nav class="menu" aria-label="\(Phrase.Frame.mainMenu.text(in: language))">
            <ul class="of-\(entries.count)">
            \(entries.map { entry($0) })
            </ul>
            </nav>
            """
    }

    private func entry(_ entry: PagePath) -> HTML {
        """
        <li class="\(entry == .newCase ? "new" : "place")"><a href="\(href: entry.path)"\
        \(attribute: "aria-current", entry == page ? "page" : nil)>\(Icon.of(entry))<span>\
        \(entry.title?.text(in: language))</span></a></li>
        """
    }
}

extension PagePath {
    /// The word for this page in the menu.
    fileprivate var title: Phrase.Frame? {
        switch self {
        case .today: .today
        case .cases: .cases
        case .newCase: .openCase
        case .queue: .queue
        case .statistics: .figures
        case .people: .people
        case .units: .units
        case .whistles: .whistles
        case .audit: .audit
        case .caseLists, .assignments, .leads, .newLead, .oneCase, .step, .transitions, .reveals, .openings, .callBacks,
            .themes, .theme, .unsolved, .questions, .indicator, .casesBehind, .person, .unit, .access, .accessPart,
            .account, .accountPart, .signIn,
            .signInCode, .signOut, .slips, .helpers, .anchor, .report, .slipDoor, .slip, .language, .design, .provider,
            .providerReturn:
            nil
        }
    }
}
