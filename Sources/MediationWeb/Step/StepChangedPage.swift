// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import HTTPTypes
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Somebody was faster: what happened meanwhile, and below it the form with everything that was typed.
struct StepChangedPage: Sendable {
    let say: Say
    let view: CaseView
    /// The heading of the form, and the form with everything that was typed.
    let heading: String
    let form: HTML
    /// The version that the form had been made for.
    let since: Int32

    var title: String { say(Phrase.OneCase.changed) }

    var html: HTML {
        get throws {
            """
            <h1>\(title)</h1>
            <p class="problem" role="alert">\(Icon.warning)\(say(Phrase.OneCase.changedNow))</p>
            \(try TimelineList(say: say, view: view, since: since).html)
            <h2>\(heading)</h2>
            \(form)
            """
        }
    }
}

/// A step that this person cannot take now: why not, what can be done instead, and what had been typed.
struct StepUnavailablePage: Sendable {
    let say: Say
    let kind: Command.Kind
    let view: CaseView
    let form: FilledForm

    var title: String { say(Phrase.Failure.notNow) }

    private var refusal: Refusal {
        let stage = view.row.state.stage
        return Transitions.rule(for: kind, in: stage) == nil
            ? .notAllowedNow(kind, in: stage) : .notPermitted(kind, for: view.relation)
    }

    var status: HTTPResponse.Status {
        switch refusal {
        case .notAllowedNow: .conflict
        case .notPermitted, .guardFailed: .forbidden
        }
    }

    var html: HTML {
        get throws {
            let page = PagePath.oneCase(CaseCode(view.row.state.id))
            return """
                <p class="trail"><a href="\(href: page.path)">\(view.row.title)</a></p>
                <h1>\(title)</h1>
                <p class="problem" role="alert">\(Icon.warning)\
                \(refusal.sentence(in: say.language, available: view.actions))</p>
                \(typed)
                <p><a class="button" href="\(href: page.path)">\(say(Phrase.Frame.back))</a></p>
                """
        }
    }

    /// The words that would be a pity to lose.
    private var typed: [HTML] {
        (form.fields?.fields ?? []).compactMap { field in
            guard let place = Words.Place(rawValue: field.name), !field.value.isEmpty else { return nil }
            let label = place.text(in: say.language, for: kind)
            return "<blockquote><p><strong>\(label)</strong></p><p>\(field.value)</p></blockquote>"
        }
    }
}
