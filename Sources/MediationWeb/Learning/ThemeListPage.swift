// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Groups of alike cases, each with the form that makes it the month's theme, and the themes that were adopted.
struct ThemeListPage: Sendable {
    let say: Say
    /// Empty for those who adopt none.
    let suggestions: [ThemeGroup]
    let adopts: Bool
    let themes: [ThemeLine]
    let names: [RegionCode: String]
    let formToken: String
    let form: FilledForm

    var title: String { say(Phrase.Learning.themes) }
    private var parts: FormParts { FormParts(say: say, form: form) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Learning.themesIntro))</p>
        \(parts.summary)
        <section aria-labelledby="adopted">
        <h2 id="adopted">\(say(Phrase.Learning.adopted))</h2>
        \(themes.isEmpty ? empty(.noThemes) : adopted)
        </section>
        \(adopts ? suggested : nil)
        """
    }

    private func empty(_ text: Phrase.Learning) -> HTML { "<p class=\"empty\">\(say(text))</p>" }

    private var adopted: HTML { "<ul class=\"cards\">\(themes.map { card($0) })</ul>" }

    private func card(_ theme: ThemeLine) -> HTML {
        """
        <li class="card">
        <h3><a href="\(href: PagePath.theme(theme.id).path)">\(theme.title)</a></h3>
        <p class="chips"><span class="chip">\(say(theme.state))</span></p>
        <p class="meta">\(theme.month.description) · \(theme.regionName) · \(say(theme.type)) · \
        \(say(Phrase.Learning.number(Int(theme.cases))))</p>
        </li>
        """
    }

    private var suggested: HTML {
        """
        <section aria-labelledby="suggestions">
        <h2 id="suggestions">\(say(Phrase.Learning.suggestions))</h2>
        \(suggestions.isEmpty ? empty(.noSuggestions) : "<ul class=\"cards\">\(suggestions.map { group($0) })</ul>")
        </section>
        """
    }

    private func group(_ group: ThemeGroup) -> HTML {
        let size = Phrase.Learning.size(group.cases.count, of: group.ofKind, elsewhere: group.elsewhere)
        return """
            <li class="card">
            <h3>\(say.either("“\(group.words)”", "“\(group.words)”"))</h3>
            <p class="meta">\(names[group.township] ?? group.township.description) · \(say(group.type))</p>
            <p>\(say(size))</p>
            <details class="sheet"><summary>\(say(Phrase.Learning.behind))</summary>
            <ul class="plain">\(group.cases.compactMap { line($0) })</ul>
            </details>
            <details class="sheet"><summary>\(say(Phrase.Learning.adopt))</summary>\(adoption(of: group))</details>
            </li>
            """
    }

    private func line(_ one: ThemeCase) -> HTML? {
        guard let code = CaseCode(one.code) else { return nil }
        return """
            <li><a href="\(href: PagePath.oneCase(code).path)">\(one.summary)</a> <small>\(one.code)</small></li>
            """
    }

    /// The labels are around the inputs, because one page has many of these forms.
    private func adoption(of group: ThemeGroup) -> HTML {
        """
        <form method="post" action="\(href: PagePath.themes.path)" class="step">
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("words", group.words))
        \(parts.hidden("region", group.township.description))
        \(parts.hidden("dispute_type", group.type.rawValue))
        <div class="field"><label>\(say(Phrase.Learning.title))
        <input name="title" maxlength="100" required value="\(group.words)"></label></div>
        <div class="field"><label>\(say(Phrase.Learning.plan))
        <textarea name="note" rows="3" maxlength="2000" required></textarea></label></div>
        <div class="actions"><button class="primary">\(say(Phrase.Learning.adopt))</button></div>
        </form>
        """
    }
}
