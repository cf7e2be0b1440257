// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// A case as a card, as an entry of its history, and as a table of figures; all of it made up.
struct DesignThings: Sendable {
    let say: Say

    var html: HTML {
        """
        <ul class="cards">\(Risk.allCases.map { card($0) })</ul>
        <ol class="timeline">\(Level.allCases.map { entry($0) })</ol>
        <div class="scroll" tabindex="0" role="region" aria-label="\(say(Phrase.Figures.byLevel))"><table>
        <thead><tr><th scope="col">\(say(Phrase.Figures.firstLevel))</th><th scope="col" class="number">\
        \(say(Measure.registered))</th></tr></thead>
        <tbody>\(Level.allCases.map { row($0) })</tbody></table></div>
        """
    }

    private func card(_ risk: Risk) -> HTML {
        let chip = Chip(say: say)
        return """
            <li class="card"><h3><a href="#main">\(say(Phrase.Design.one)) · \(say(Phrase.Design.other))</a></h3>
            <p class="summary">\(say(Phrase.Design.sentence))</p>
            <p class="chips">\(chip.risk(risk))\(chip.due(say.today.adding(days: 2)))\(chip.stage(.mediating))</p>
            <p class="act"><a class="button" href="#main">\(say(Command.Kind.holdSession))</a></p></li>
            """
    }

    private func entry(_ level: Level) -> HTML {
        """
        <li class="level-\(level.rawValue)"><p class="meta"><strong>\(level.mark(in: say.language))</strong> · \
        <time>\(say.day(say.today))</time></p>
        <div class="bubble"><h3>\(say(Command.Kind.holdSession))\(Chip(say: say).stage(.mediating))</h3>
        <blockquote><p class="label">\(say(FieldName.notes))</p><p class="words">\(say(Phrase.Design.sentence))</p>\
        </blockquote></div></li>
        """
    }

    private func row(_ level: Level) -> HTML {
        """
        <tr><th scope="row">\(level.mark(in: say.language))</th><td class="number">\(1_234)</td></tr>
        """
    }
}
