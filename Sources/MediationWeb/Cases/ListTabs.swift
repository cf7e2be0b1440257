// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A list as a tab: its name, where it leads, and how many cases it has.
struct ListTab: Sendable {
    let name: String
    let filter: CaseListFilter
    /// `nil`: it is one that everybody has.
    let list: NamedList?
    var count = 0

    /// The lists that everybody has, before those that people named.
    static func all(_ named: [NamedList], say: Say) -> [ListTab] {
        var mine = CaseListFilter()
        mine.isMine = true
        var overdue = CaseListFilter()
        overdue.isOverdue = true
        var danger = CaseListFilter()
        danger.risk = .red
        let fixed: [(any Bilingual, CaseListFilter)] = [
            (Phrase.CaseList.mine, mine), (Phrase.Desk.overdue, overdue), (Risk.red, danger),
        ]
        return fixed.map { ListTab(name: say($0.0), filter: $0.1, list: nil) }
            + named.map { ListTab(name: $0.name, filter: CaseListFilter(query: $0.query), list: $0) }
    }
}

extension CaseListFilter {
    /// Reads the query that a named list keeps.
    init(query: String) {
        let pairs = query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return (name: String(parts.first ?? ""), value: String(parts.dropFirst().first ?? ""))
        }
        self.init(FormFields(body: pairs))
    }
}

/// The tabs over the list of cases, and how the choice of now is kept as another one.
struct ListTabs: Sendable {
    let say: Say
    let filter: CaseListFilter
    let tabs: [ListTab]
    let formToken: String
    let mistake: String?

    private var current: ListTab? { tabs.first { $0.filter.codeQuery == filter.codeQuery } }
    private var parts: FormParts { FormParts(say: say, form: .empty) }

    var html: HTML {
        """
        <nav class="tabs" aria-label="\(say(Phrase.Desk.lists))">\(tabs.map { tab($0) })</nav>
        \(mistake.map { problem($0) })
        """
    }

    private func tab(_ tab: ListTab) -> HTML {
        let count = tab.count >= ListService.countLimit ? "\(ListService.countLimit - 1)+" : "\(tab.count)"
        return """
            <a class="button quiet" href="\(href: tab.filter.address(after: nil))"\
            \(attribute: "aria-current", tab.filter.codeQuery == filter.codeQuery ? "true" : nil)>\(tab.name) \
            <span class="count">\(count)</span></a>
            """
    }

    private func problem(_ sentence: String) -> HTML {
        """
        <p class="problem" role="alert" tabindex="-1" id="mistakes">\(Icon.warning)\(sentence)</p>
        """
    }

    /// Below the filters: only a choice that is no tab yet can be kept, and only an own list dropped.
    var keeping: HTML? {
        if let list = current?.list { return list.isOwn ? drop(list) : nil }
        guard current == nil, !filter.codeQuery.isEmpty else { return nil }
        return """
            <details class="sheet"><summary>\(say(Phrase.Desk.nameList))</summary>
            <form method="post" action="\(href: PagePath.caseLists.path)" class="step">
            \(parts.hidden(FormToken.name, formToken))\(parts.hidden("query", filter.codeQuery))
            \(parts.field("name", label: say(Phrase.Desk.listName), parts.line("name", limit: ListService.nameLimit)))
            \(parts.box("shared", value: "true", label: say(Phrase.Desk.share)))
            <div class="actions"><button class="primary">\(say(Phrase.Desk.keepList))</button></div>
            </form></details>
            """
    }

    private func drop(_ list: NamedList) -> HTML {
        """
        <form method="post" action="\(href: PagePath.caseLists.path)">
        \(parts.hidden(FormToken.name, formToken))\(parts.hidden("drop", String(list.id)))
        <button class="quiet">\(say(Phrase.Desk.dropList))</button>\(list.isShared ? sharedMark : nil)
        </form>
        """
    }

    private var sharedMark: HTML { "<span class=\"meta\">\(say(Phrase.Desk.shared))</span>" }
}

extension CaseListFilter {
    /// The codes as one text, by which two lists are held against each other.
    var codeQuery: String { Self.query(codes) }
}
