// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage

/// All inputs: empty, filled, wrong, chosen.
struct DesignInputs: Sendable {
    let say: Say

    private var parts: FormParts {
        let fields = FormFields(body: [
            ("filled", say(Phrase.Design.typed)), ("ticked", "true"), ("manner", SessionManner.onSite.rawValue),
            ("urgency", Urgency.danger.rawValue), ("kind", DisputeType.neighbour.rawValue),
        ])
        let mistake = FormMistake(name: "wrong", sentence: say(Phrase.Design.mistake))
        return FormParts(say: say, form: FilledForm(fields: fields, mistakes: [mistake]))
    }

    var html: HTML {
        let parts = parts
        let (hint, label) = (say(Phrase.Design.hint), say(FieldName.name))
        return """
            <form class="step" action="#main" method="get">
            \(parts.field("empty", label: label, hint: hint, isOptional: true, parts.line("empty", limit: TextLimit.name)))
            \(parts.field("filled", label: label, parts.line("filled", limit: TextLimit.name)))
            \(parts.field("wrong", label: label, parts.text("wrong", limit: TextLimit.short, rows: 2)))
            \(parts.field("day", label: say(FieldName.due), parts.day("day", preset: say.today.description)))
            \(parts.field("kind", label: say(FieldName.disputeType), kinds))
            \(parts.group("manner", label: say(FieldName.manner), manners))
            \(parts.group("urgency", label: say(FieldName.urgency), urgencies))
            \(parts.flag("ticked", label: say(FieldName.rightsTold)))
            \(parts.flag("unticked", label: say(FieldName.recusalClear)))
            </form>
            """
    }

    private var kinds: HTML { parts.select("kind", empty: say(Phrase.Frame.choose), say.options(DisputeType.allCases)) }

    private var manners: HTML {
        "<div class=\"choices\">\(SessionManner.allCases.map { manner($0) })</div>"
    }

    private func manner(_ manner: SessionManner) -> HTML {
        parts.radio("manner", value: manner.rawValue, label: say(manner))
    }

    private var urgencies: HTML {
        "<div class=\"urgency\">\(Urgency.allCases.map { urgency($0) })</div>"
    }

    private func urgency(_ urgency: Urgency) -> HTML {
        UrgencyButton(say: say, form: parts.form, urgency: urgency).html
    }
}
