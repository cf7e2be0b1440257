// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Asks what register is to be taken out, and what for.
struct RegisterPage: Sendable {
    let say: Say
    let formToken: String
    /// Whoever directs may take names out in full.
    let mayNameAll: Bool
    let form: FilledForm

    var title: String { say(Phrase.Register.title) }

    var html: HTML {
        let parts = FormParts(say: say, form: form)
        let last = Month(say.today).adding(-1)
        return """
            <h1>\(title)</h1>
            <p class="lead">\(say(Phrase.Register.lead))</p>
            \(parts.summary)
            <form method="post" action="\(href: ReportPage.register.path)" class="step">
            \(parts.hidden(FormToken.name, formToken))
            \(choices(Phrase.Register.layout, "preset", RegisterPreset.allCases))
            \(choices(Phrase.Register.format, "format", RegisterFormat.allCases))
            <div class="pair">
            \(month(Phrase.Register.from, "from", Month(last.first).adding(1 - last.number)))
            \(month(Phrase.Register.to, "to", last))
            </div>
            \(choices(Phrase.Register.names, "names", mayNameAll ? RegisterNames.allCases : [.masked]))
            <div class="field"><label for="\(FormMistake.id(of: "reason"))">\(say(Phrase.Register.reason))</label>
            <small class="hint">\(say(Phrase.Register.reasonHint))</small>
            <input id="\(FormMistake.id(of: "reason"))" name="reason" required maxlength="\(String(TextLimit.short))" \
            value="\(form.value("reason") ?? "")"></div>
            <div class="actions"><button class="primary">\(say(Phrase.Register.takeOut))</button>
            <a class="button" href="\(href: PagePath.statistics.path)">\(say(Phrase.Frame.cancel))</a></div>
            </form>
            """
    }

    private func choices<Choice: RawRepresentable<String> & Bilingual>(
        _ label: Phrase.Register, _ name: String, _ choices: [Choice]
    ) -> HTML {
        """
        <fieldset class="field"><legend>\(say(label))</legend><div class="choices">
        \(choices.enumerated().map { choice($0.element, name, isFirst: $0.offset == 0) })
        </div></fieldset>
        """
    }

    private func choice(_ choice: some RawRepresentable<String> & Bilingual, _ name: String, isFirst: Bool) -> HTML {
        let isChosen = form.value(name).map { $0 == choice.rawValue } ?? isFirst
        return """
            <label class="choice"><input type="radio" name="\(name)" value="\(choice.rawValue)"\
            \(attribute: "checked", when: isChosen)><span>\(say(choice))</span></label>
            """
    }

    private func month(_ label: Phrase.Register, _ name: String, _ usual: Month) -> HTML {
        let id = FormMistake.id(of: name)
        return """
            <div class="field"><label for="\(id)">\(say(label))</label>
            <input id="\(id)" name="\(name)" type="month" pattern="[0-9]{4}-[0-9]{2}" required \
            value="\(form.value(name) ?? usual.description)"></div>
            """
    }
}
