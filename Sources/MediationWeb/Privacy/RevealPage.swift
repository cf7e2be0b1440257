// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Seeing a masked number in full: the reason first, then the number, once.
struct RevealPage: Sendable {
    let say: Say
    let view: CaseView
    let formToken: String
    let form: FilledForm
    /// What was asked for, once it is shown.
    var revealed: (reveal: Reveal, value: String?)?

    var title: String { say(Phrase.Privacy.revealTitle) }
    private var code: CaseCode { CaseCode(view.row.state.id) }

    var html: HTML {
        """
        <h1>\(title)<small>\(view.row.title)</small></h1>
        \(revealed == nil ? question : answer)
        """
    }

    private var question: HTML {
        let parts = FormParts(say: say, form: form)
        let people = view.parties.map { (value: String($0.number), text: $0.name) }
        let details = say.options(PartyDetail.allCases)
        return """
            <p class="lead">\(say(Phrase.Privacy.revealIntro))</p>
            \(parts.summary)
            <form method="post" action="\(href: PagePath.reveals(code).path)" class="step">
            \(parts.hidden(FormToken.name, formToken))
            \(parts.field("party", label: say(Phrase.Privacy.whose), parts.select("party", empty: nil, people)))
            \(parts.field("field", label: say(Phrase.Privacy.what), parts.select("field", empty: nil, details)))
            \(PurposeInputs(say: say, parts: parts).html)
            <div class="actions"><button class="primary">\(say(Phrase.Privacy.show))</button>
            <a class="button" href="\(href: PagePath.oneCase(code).path)">\(say(Phrase.Frame.cancel))</a></div>
            </form>
            """
    }

    private var answer: HTML? {
        guard let revealed else { return nil }
        let name = view.parties.first { $0.number == revealed.reveal.party.rawValue }?.name ?? ""
        return """
            <dl class="facts"><div><dt>\(name) · \(say(revealed.reveal.detail))</dt>
            <dd>\(revealed.value ?? say(Phrase.Privacy.unknown))</dd></div></dl>
            <p class="meta">\(say(Phrase.Privacy.shown))</p>
            <p><a class="button" href="\(href: PagePath.oneCase(code).path)">\(say(Phrase.Privacy.backToCase))</a></p>
            """
    }
}

/// Why: a reason from the list, and the person's own words.
struct PurposeInputs: Sendable {
    let say: Say
    let parts: FormParts

    var html: HTML {
        let reasons = say.options(RevealReason.allCases)
        return """
            \(parts.field("reason", label: say(Phrase.Privacy.reason), parts.select("reason", empty: nil, reasons)))
            \(parts.field("note", label: say(Phrase.Privacy.note), parts.line("note", limit: TextLimit.short)))
            """
    }
}
