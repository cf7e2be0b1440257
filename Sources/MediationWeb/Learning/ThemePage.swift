// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One theme: what it is about, each step with what was written down, and the steps that may follow.
struct ThemePage: Sendable {
    let say: Say
    let theme: ThemeService.Theme
    let formToken: String
    let form: FilledForm

    var title: String { theme.line.title }
    private var parts: FormParts { FormParts(say: say, form: form) }

    var html: HTML {
        let line = theme.line
        return """
            <h1>\(title)<small>\(line.regionName)</small></h1>
            <p class="chips"><span class="chip">\(say(line.state))</span></p>
            \(parts.summary)
            <dl class="facts">
            <div><dt>\(say(Phrase.Learning.month))</dt><dd>\(line.month.description)</dd></div>
            <div><dt>\(say(Phrase.Learning.kinds))</dt><dd>\(say(line.type))</dd></div>
            <div><dt>\(say(Phrase.Learning.words))</dt><dd>\(line.words)</dd></div>
            <div><dt>\(say(Phrase.Learning.cases))</dt><dd>\(say(Phrase.Learning.number(Int(line.cases))))</dd></div>
            </dl>
            <section aria-labelledby="steps">
            <h2 id="steps">\(say(Phrase.Learning.steps))</h2>
            <ol class="cards">\(theme.steps.map { step($0) })</ol>
            </section>
            \(theme.following.isEmpty ? nil : move)
            \(theme.cases.isEmpty ? nil : cases)
            <p><a href="\(href: PagePath.themes.path)">\(say(Phrase.Learning.themes))</a></p>
            """
    }

    private func step(_ step: ThemeStepLine) -> HTML {
        """
        <li class="card">
        <h3>\(say(step.state))</h3>
        <p class="words">\(step.note)</p>
        <p class="meta">\(step.unitName) · \(step.personName) · \(say.moment(step.at))</p>
        </li>
        """
    }

    private var move: HTML {
        """
        <section aria-labelledby="move">
        <h2 id="move">\(say(Phrase.Learning.move))</h2>
        <form method="post" action="\(href: PagePath.theme(theme.line.id).path)" class="step">
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("version", String(theme.line.version)))
        \(parts.field("note", label: say(Phrase.Learning.note), note))
        <div class="actions">\(theme.following.map { button($0) })</div>
        </form>
        </section>
        """
    }

    private var note: HTML {
        """
        <textarea id="\(FormMistake.id(of: "note"))" name="note" rows="4" maxlength="2000" required\
        \(attribute: "aria-describedby", parts.noteID(of: "note"))>\(form.value("note"))</textarea>
        """
    }

    private func button(_ state: ThemeState) -> HTML {
        "<button name=\"state\" value=\"\(state.rawValue)\">\(say(state))</button>"
    }

    private var cases: HTML {
        """
        <section aria-labelledby="behind">
        <h2 id="behind">\(say(Phrase.Learning.behind))</h2>
        <ul class="plain">\(theme.cases.compactMap { CaseLink(line: $0).html })</ul>
        </section>
        """
    }
}

/// A case in a plain list.
struct CaseLink: Sendable {
    let line: CaseBehind

    var html: HTML? {
        guard let code = CaseCode(line.code) else { return nil }
        return """
            <li><a href="\(href: PagePath.oneCase(code).path)">\(line.title)</a> <small>\(line.code)</small></li>
            """
    }
}

extension PagePath {
    /// The words for a page from which something is learned; `nil` for others.
    var learningTitle: Phrase.Learning? {
        let titles: [PagePath: Phrase.Learning] = [
            .themes: .themes, .unsolved: .unsolved, .questions: .questions,
        ]
        return titles[self]
    }
}
