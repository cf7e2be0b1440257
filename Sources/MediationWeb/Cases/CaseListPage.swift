// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The list of cases: cards on a phone, a table on a desk, by the same markup.
struct CaseListPage: Sendable {
    let say: Say
    let filter: CaseListFilter
    let page: Page<CaseLine, CaseID>
    let tabs: ListTabs
    let table: CaseTable

    var title: String { say(Phrase.CaseList.title) }

    var html: HTML {
        """
        <div class="list-head"><h1>\(title)</h1>
        <a class="button primary" href="\(href: PagePath.newCase.path)">\(Icon.plus)\(say(Phrase.Frame.openCase))</a></div>
        \(tabs.html)
        \(filters)
        \(tabs.keeping)
        \(page.items.isEmpty ? nothing : table.html)
        \(pager)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.CaseList.nothing))</p>" }

    private var filters: HTML {
        """
        <form method="get" action="\(href: PagePath.cases.path)" class="filters" role="search">
        <div class="field wide"><label for="q">\(say(Phrase.Frame.search))</label>
        <input id="q" name="q" type="search" value="\(filter.query)" maxlength="\(CaseListFilter.queryLimit)" \
        placeholder="\(say(Phrase.CaseList.searchHint))" aria-keyshortcuts="/"></div>
        <details\(attribute: "open", when: hasChoice)><summary>\(say(Phrase.CaseList.stage)) · \
        \(say(Phrase.CaseList.level)) · \(say(Phrase.CaseList.risk))</summary>
        <div class="choices-row">
        \(select("stage", .stage, .anyStage, say.options(Stage.allCases), filter.stage?.rawValue))
        \(select("level", .level, .anyLevel, say.options(Level.allCases), filter.level?.rawValue))
        \(select("risk", .risk, .anyRisk, say.options(Risk.allCases), filter.risk?.rawValue))
        </div></details>
        <label class="choice"><input type="checkbox" name="holder" value="me"\(attribute: "checked", when: filter.isMine)> \
        <span>\(say(Phrase.CaseList.mine))</span></label>
        \(filter.isOverdue ? overdue : nil)
        <div class="actions"><button>\(say(Phrase.Frame.search))</button>\(filter.isEmpty ? nil : clear)</div>
        </form>
        """
    }

    private var overdue: HTML { "<input type=\"hidden\" name=\"due\" value=\"overdue\">" }
    private var hasChoice: Bool { filter.stage != nil || filter.level != nil || filter.risk != nil }

    private var clear: HTML {
        "<a class=\"button quiet\" href=\"\(href: PagePath.cases.path)\">\(say(Phrase.Frame.clear))</a>"
    }

    private func select(
        _ name: String, _ label: Phrase.CaseList, _ any: Phrase.CaseList, _ options: [(value: String, text: String)],
        _ selected: String?
    ) -> HTML {
        let list = Select(name: name, id: name, empty: say(any), options: options, selected: selected)
        return """
            <div class="field"><label for="\(name)">\(say(label))</label>\(list.html)</div>
            """
    }

    private var pager: HTML {
        """
        <nav class="pager" aria-label="\(title)">
        <span class="meta">\(say(Phrase.CaseList.shown(page.items.count)))</span>
        \(filter.after == nil ? nil : link(filter.address(after: nil), Phrase.Frame.firstPage))
        \(page.next.map { link(filter.address(after: $0), .more) })
        </nav>
        """
    }

    private func link(_ address: String, _ text: Phrase.Frame) -> HTML {
        "<a class=\"button\" href=\"\(href: address)\">\(say(text))</a>"
    }
}
