// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Reporting what somebody heard: where, and one sentence. Nobody has to be named.
struct LeadForm: Sendable {
    let say: Say
    let principal: Principal
    let formToken: String
    let places: [RegionLine]
    let form: FilledForm
    /// Made with the page, so that an impatient finger reports once.
    let caseID: CaseID

    private var parts: FormParts { FormParts(say: say, form: form) }
    var title: String { say(Phrase.Lead.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Lead.intro))</p>
        \(parts.summary)
        <form method="post" action="\(href: PagePath.leads.path)" class="step" data-guard="unsaved">
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("id", caseID.description))
        \(what)
        \(PlaceInputs(say: say, parts: parts, places: places, own: principal).html)
        \(parts.field("source", label: say(FieldName.source), sources))
        <div class="actions"><button class="primary">\(say(Phrase.Lead.submit))</button>
        <a class="button" href="\(href: PagePath.today.path)">\(say(Phrase.Frame.cancel))</a></div>
        </form>
        """
    }

    private var what: HTML {
        parts.field(
            "summary", label: say(Phrase.Opening.what), hint: say(Phrase.Lead.whatHint),
            parts.text("summary", limit: TextLimit.long, rows: 3))
    }

    /// Most leads are found on a patrol.
    private var sources: HTML {
        let others = Source.allCases.filter { $0 != .grid }
        return parts.select("source", empty: nil, say.options([.grid] + others))
    }
}
