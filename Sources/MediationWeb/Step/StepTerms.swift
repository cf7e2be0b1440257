// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The terms of an agreement: who does what, how much, until when. Rows that stay blank are left out.
struct StepTerms: Sendable {
    /// Most agreements have one or two terms.
    private static let rows = 2
    /// What adds a row without sending the form on.
    static let moreField = "more_terms"

    let say: Say
    let parts: FormParts
    let names: PartyNames

    func html(_ name: String, label: String) -> HTML {
        let typed = parts.form.rows(of: name)
        let asked = parts.form.value(Self.moreField) == nil ? 0 : 1
        let count = max(Self.rows, typed + asked)
        return parts.group(
            name, label: label,
            """
            <div class="rows">\((0..<count).map { row(name, $0) })</div>
            <button class="more" name="\(Self.moreField)" value="1" formnovalidate>\(Icon.plus)\
            \(say(Phrase.Step.moreTerms))</button>
            """)
    }

    private func row(_ name: String, _ index: Int) -> HTML {
        let (obligor, promise) = ("\(name).\(index).obligor", "\(name).\(index).promise")
        let (amount, due) = ("\(name).\(index).amount", "\(name).\(index).due")
        let who = parts.select(obligor, empty: say(Phrase.Frame.choose), obligors)
        let what = parts.text(promise, limit: TextLimit.short, rows: 2)
        let money = parts.line(amount, limit: 13)
        return """
            <fieldset class="row"><legend>\(say(Phrase.OneCase.item(index + 1)))</legend>
            \(parts.field(obligor, label: say(FieldName.obligor), who))
            \(parts.field(promise, label: say(FieldName.promise), what))
            \(parts.field(amount, label: say(FieldName.amount), hint: say(Phrase.Step.amountHint), money))
            \(parts.field(due, label: say(FieldName.due), parts.day(due, preset: nil)))
            </fieldset>
            """
    }

    private var obligors: [(value: String, text: String)] {
        names.all.map { (String($0.number.rawValue), $0.name) }
    }
}
