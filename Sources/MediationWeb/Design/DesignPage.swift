// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Every part that pages are made of, in all its states, beside each other: what is changed in the style sheet is seen
/// here first.
struct DesignPage: Sendable {
    let say: Say

    var title: String { say(Phrase.Design.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Design.intro))</p>
        <div class="design">
        \(section(.colours, "<ul class=\"swatches\">\(Self.colours.map { swatch($0) })</ul>"))
        \(section(.letters, letters))
        \(section(.icons, icons))
        \(section(.buttons, buttons))
        \(section(.marks, DesignMarks(say: say).html))
        \(section(.messages, messages))
        \(section(.inputs, DesignInputs(say: say).html))
        \(section(.things, DesignThings(say: say).html))
        \(section(.figures, figures))
        </div>
        """
    }

    private func section(_ title: Phrase.Design, _ content: HTML) -> HTML {
        "<section class=\"panel\" aria-label=\"\(say(title))\"><h2>\(say(title))</h2>\(content)</section>"
    }

    /// The names of the colour tokens of the style sheet.
    private static let colours = [
        "paper", "surface", "sunken", "line", "ink", "soft", "brand", "brand-soft", "maple", "maple-soft", "amber",
        "amber-soft", "blue", "blue-soft", "grey-soft",
    ]

    private func swatch(_ name: String) -> HTML {
        "<li><span class=\"swatch swatch-\(name)\"></span><code>\(name)</code></li>"
    }

    private var letters: HTML {
        """
        <p class="figure">1,234,567.89</p>
        <p class="h1">\(say(Phrase.Frame.tagline))</p>
        <h3>\(say(Phrase.Frame.tagline))</h3>
        <p class="summary">\(say(Phrase.Design.sentence))</p>
        <p class="meta">\(say.day(say.today)) · <span class="number">0123456789</span> · 𠅤㛃䶮</p>
        <blockquote><p class="label">\(say(FieldName.notes))</p><p class="words">\(say(Phrase.Design.sentence))</p></blockquote>
        """
    }

    private var icons: HTML {
        "<ul class=\"icons\">\(Icon.all.map { icon($0.drawing, $0.word) })</ul>"
    }

    private func icon(_ drawing: HTML, _ word: any Bilingual) -> HTML {
        "<li>\(drawing) \(say(word))</li>"
    }

    private var buttons: HTML {
        """
        <p class="actions"><button type="button" class="primary">\(say(Phrase.Opening.submit))</button>\
        <button type="button">\(say(Phrase.Frame.search))</button>\
        <button type="button" class="quiet">\(say(Phrase.Frame.cancel))</button>\
        <a class="button quiet" aria-current="true" href="#main">\(say(Phrase.Figures.thisMonth))</a>\
        <a class="button danger" href="#main">\(say(Phrase.Opening.emergency))</a></p>
        <p class="big"><a class="button primary" href="#main">\(Icon.plus)\(say(Phrase.Frame.openCase))</a></p>
        """
    }

    private var messages: HTML {
        """
        <p class="notice">\(Icon.check)\(say(Phrase.Opening.done))</p>
        <p class="problem">\(Icon.warning)\(say(Phrase.OneCase.changedNow))</p>
        <p class="empty">\(Icon.check)\(say(Phrase.Today.nothing))</p>
        """
    }

    private var figures: HTML {
        """
        <p class="figure">\(Share(17, of: 24)?.text)</p>
        \(Share(17, of: 24)?.bar)
        <p><strong>\(say(Phrase.Figures.rate(17, of: 24)))</strong></p>
        <p class="progress"><progress max="3" value="2" aria-label="\(say(Phrase.OneCase.itemDone))"></progress> \
        <span>\(say(Phrase.OneCase.itemDone)) 2 / 3</span></p>
        """
    }
}
