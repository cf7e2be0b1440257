// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// Labels, hints and mistakes around the inputs of a form, tied together for those who hear a page.
struct FormParts: Sendable {
    let say: Say
    let form: FilledForm

    func hidden(_ name: String, _ value: String) -> HTML {
        """
        <input type="hidden" name="\(name)" value="\(value)">
        """
    }

    /// The summary above a form: each mistake is a link to its place.
    var summary: HTML? {
        guard !form.mistakes.isEmpty else { return nil }
        return """
            <div class="problem" role="alert" tabindex="-1" id="mistakes">
            <p>\(Icon.warning)<strong>\(say(Phrase.Failure.invalidInput))</strong></p>
            <ul>\(form.mistakes.map { summaryLine($0) })</ul>
            </div>
            """
    }

    private func summaryLine(_ mistake: FormMistake) -> HTML {
        guard !mistake.name.isEmpty else { return "<li>\(mistake.sentence)</li>" }
        return """
            <li><a href="\(href: "#" + mistake.id)">\(mistake.place(in: say.language))</a>\(say.colon)\
            \(mistake.sentence)</li>
            """
    }

    /// The mistake below an input, under the id that the input names.
    func mistake(at name: String) -> HTML? {
        form.mistake(at: name).map { mistake in
            """
            <span class="mistake" id="\(FormMistake.noteID(of: name))">\(mistake.sentence)</span>
            """
        }
    }

    func noteID(of name: String) -> String? { form.mistake(at: name).map { _ in FormMistake.noteID(of: name) } }
    func isWrong(_ name: String) -> Bool { form.mistake(at: name) != nil }

    /// One input with its label above it.
    func field(_ name: String, label: String, hint: String? = nil, isOptional: Bool = false, _ input: HTML) -> HTML {
        """
        <div class="field">
        <label for="\(FormMistake.id(of: name))">\(label)\(isOptional ? optionalMark : nil)</label>
        \(hint.map { hintLine($0) })
        \(input)
        \(mistake(at: name))
        </div>
        """
    }

    /// Several inputs under one heading.
    func group(_ name: String, label: String, hint: String? = nil, isOptional: Bool = false, _ inputs: HTML) -> HTML {
        """
        <fieldset class="field" id="\(FormMistake.id(of: name))" tabindex="-1"\
        \(attribute: "aria-describedby", noteID(of: name))>
        <legend>\(label)\(isOptional ? optionalMark : nil)</legend>
        \(hint.map { hintLine($0) })
        \(mistake(at: name))
        \(inputs)
        </fieldset>
        """
    }

    private var optionalMark: HTML { "<small>\(say(Phrase.Frame.optional))</small>" }
    private func hintLine(_ hint: String) -> HTML { "<span class=\"hint\">\(hint)</span>" }

    /// A line of text.
    func line(_ name: String, limit: Int, type: String = "text", placeholder: String? = nil) -> HTML {
        """
        <input id="\(FormMistake.id(of: name))" name="\(name)" type="\(type)" maxlength="\(limit)" \
        value="\(form.value(name))"\(attribute: "placeholder", placeholder)\
        \(attribute: "aria-invalid", isWrong(name) ? "true" : nil)\(attribute: "aria-describedby", noteID(of: name))>
        """
    }

    /// Several lines of text. The browser is not told how many characters fit: it would cut what is pasted without a word,
    /// and the server says it and keeps everything.
    func text(_ name: String, limit: Int, rows: Int = 4) -> HTML {
        """
        <textarea id="\(FormMistake.id(of: name))" name="\(name)" rows="\(rows)" data-limit="\(limit)"\
        \(attribute: "aria-invalid", isWrong(name) ? "true" : nil)\
        \(attribute: "aria-describedby", noteID(of: name))>\(form.value(name))</textarea>
        """
    }

    /// A day; what was typed stays, even if it is no day.
    func day(_ name: String, preset: String?, earliest: String? = nil, latest: String? = nil) -> HTML {
        """
        <input id="\(FormMistake.id(of: name))" name="\(name)" type="date" value="\(form.value(name) ?? preset)"\
        \(attribute: "min", earliest)\(attribute: "max", latest)\(attribute: "aria-invalid", isWrong(name) ? "true" : nil)\
        \(attribute: "aria-describedby", noteID(of: name))>
        """
    }

    /// A box to tick.
    func box(_ name: String, value: String, label: String, id: String? = nil, note: String? = nil) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="\(value)"\(attribute: "id", id)\
        \(attribute: "aria-describedby", note)\(attribute: "checked", when: form.has(name, value))> <span>\(label)</span></label>
        """
    }

    /// A statement that is true when it is ticked; the box says it itself.
    func flag(_ name: String, label: String) -> HTML {
        """
        <div class="field">
        \(box(name, value: "true", label: label, id: FormMistake.id(of: name), note: noteID(of: name)))
        \(mistake(at: name))
        </div>
        """
    }

    /// One of several buttons.
    func radio(_ name: String, value: String, label: String) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)"\
        \(attribute: "checked", when: form.has(name, value))> <span>\(label)</span></label>
        """
    }

    /// A list to choose from.
    func select(_ name: String, empty: String?, _ options: [(value: String, text: String)]) -> HTML {
        Select(
            name: name, id: FormMistake.id(of: name), empty: empty, options: options, selected: form.value(name),
            describedBy: noteID(of: name), isInvalid: isWrong(name)
        ).html
    }
}
