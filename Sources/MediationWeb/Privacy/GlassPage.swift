// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// What stands before a sensitive case: nothing of it, and a form for the reason.
struct GlassPage: Sendable {
    let say: Say
    let code: CaseCode
    let formToken: String
    let form: FilledForm

    var title: String { say(Phrase.Privacy.glassTitle) }

    var html: HTML {
        let parts = FormParts(say: say, form: form)
        return """
            <h1>\(title)<small>\(code.description)</small></h1>
            <p class="lead">\(say(Phrase.Privacy.glassIntro))</p>
            \(parts.summary)
            <form method="post" action="\(href: PagePath.openings(code).path)" class="step">
            \(parts.hidden(FormToken.name, formToken))
            \(PurposeInputs(say: say, parts: parts).html)
            <div class="actions"><button class="primary">\(say(Phrase.Privacy.open))</button>
            <a class="button" href="\(href: PagePath.today.path)">\(say(Phrase.Frame.cancel))</a></div>
            </form>
            """
    }
}
