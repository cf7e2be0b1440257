// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage

/// What is asked once after a case was sent and before it is written down: the kind, if nobody has chosen one, and a
/// telephone number that looks odd. Any answer writes the case down, so the form never refuses for the sake of form.
struct OpeningQuestions: Sendable {
    /// The field by which the form of five inputs says that it has not been asked about yet.
    static let askField = "ask"
    static let ask = "yes"

    let say: Say
    let formToken: String
    let fields: FormFields
    private let phones: [(row: Int, name: String, doubt: PhoneDoubt)]
    private let asksKind: Bool

    /// - Returns: `nil` when there is nothing to ask, or when it was asked before.
    init?(_ fields: FormFields, formToken: String, say: Say) {
        guard fields.single(Self.askField) == Self.ask else { return nil }
        phones = fields.rows(of: "parties").compactMap { row in
            guard let doubt = PhoneDoubt(fields["parties.\(row).phone"].first ?? "") else { return nil }
            return (row, fields["parties.\(row).name"].first ?? "", doubt)
        }
        asksKind = (fields["dispute_type"].first ?? "").isEmpty
        guard asksKind || !phones.isEmpty else { return nil }
        self.say = say
        self.formToken = formToken
        self.fields = fields.without(Self.askField)
    }

    private var parts: FormParts { FormParts(say: say, form: FilledForm(fields: fields)) }
    var title: String { say(Phrase.Opening.oneMore) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead summary">\(fields["summary"].first)</p>
        \(fields["urgency"].first == Urgency.danger.rawValue ? emergency : nil)
        <form method="post" action="\(href: PagePath.cases.path)" class="step" data-guard="unsaved">
        \(parts.hidden(FormToken.name, formToken))
        \(known.map { parts.hidden($0.name, $0.value) })
        \(phones.map { phone($0.row, $0.name, $0.doubt) })
        \(asksKind ? kinds : submit)
        </form>
        """
    }

    /// Everything that was typed and is not asked about travels along.
    private var known: [(name: String, value: String)] {
        let asked = phones.map { "parties.\($0.row).phone" } + (asksKind ? ["dispute_type"] : [])
        return fields.fields.filter { !asked.contains($0.name) }.map { ($0.name, $0.value) }
    }

    private func phone(_ row: Int, _ name: String, _ doubt: PhoneDoubt) -> HTML {
        let input = "parties.\(row).phone"
        return parts.field(
            input, label: say(Phrase.Opening.phone(of: name)), hint: say(doubt.question),
            parts.line(input, limit: TextLimit.phone, type: "tel"))
    }

    /// No question stands before the telephone of the police.
    private var emergency: HTML {
        """
        <p class="problem"><a class="button danger" href="tel:110">\(say(Phrase.Opening.emergency))</a></p>
        """
    }

    private var submit: HTML {
        "<div class=\"actions\"><button class=\"primary\">\(say(Phrase.Opening.submit))</button></div>"
    }

    private var kinds: HTML {
        let suggested = DisputeType.suggested(by: fields["summary"].first ?? "")
        guard suggested != .other else { return list(DisputeType.allCases) }
        return """
            <p class="big"><button class="primary" name="dispute_type" value="\(suggested.rawValue)">\
            \(Icon.check)\(say(Phrase.Opening.soundsLike(suggested)))</button></p>
            <details class="sheet"><summary>\(say(Phrase.Opening.otherKinds))</summary>
            \(list(DisputeType.allCases.filter { $0 != suggested }))
            </details>
            """
    }

    private func list(_ types: [DisputeType]) -> HTML {
        parts.group(
            "dispute_type", label: say(Phrase.Opening.whichKind),
            "<div class=\"choices\">\(types.map { button($0) })</div>")
    }

    private func button(_ type: DisputeType) -> HTML {
        "<button name=\"dispute_type\" value=\"\(type.rawValue)\">\(say(type))</button>"
    }
}

extension FormFields {
    /// The same fields without those of one name.
    func without(_ name: String) -> FormFields { FormFields(body: fields.filter { $0.name != name }) }
}
