// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// An agreement that was written down: what it says, and whose name is still missing.
struct CaseDraft: Sendable {
    let say: Say
    let view: CaseView

    private var names: PartyNames { PartyNames(say: say, parties: view.parties) }

    var html: HTML? {
        guard let draft = view.row.state.draft else { return nil }
        let speakers = names.all.filter { view.row.state.speakers.contains($0.number) }
        return """
            <section class="panel" aria-labelledby="draft">
            <h2 id="draft">\(say(Phrase.Watch.draft))</h2>
            <p class="meta">\(say(draft.form))\(say.comma)\(say(draft.scope))</p>
            <ol class="items">\(view.draftItems.map { PromiseLine(say: say, names: names, row: $0).html })</ol>
            <ul class="consents">\(speakers.map { mark($0.name, draft.confirmed.contains($0.number)) })\
            \(draft.form == .written ? committee(draft) : [])</ul>
            </section>
            """
    }

    private func mark(_ name: String, _ isSigned: Bool) -> HTML {
        state(name + say.colon + say(isSigned ? Phrase.Watch.signed : .unsigned), isSigned)
    }

    /// What a written agreement needs besides the parties' names (人民调解法 29).
    private func committee(_ draft: AgreementDraft) -> [HTML] {
        [
            state(
                say(draft.isMediatorSigned ? Phrase.Watch.mediatorSigned : .mediatorUnsigned), draft.isMediatorSigned),
            state(say(draft.isSealed ? Phrase.Watch.sealed : .unsealed), draft.isSealed),
        ]
    }

    private func state(_ text: String, _ isDone: Bool) -> HTML {
        """
        <li class="\(isDone ? "given" : "missing")"><span aria-hidden="true">\(isDone ? "✓" : "–")</span> \(text)</li>
        """
    }
}

/// Who promised what, and how much.
struct PromiseLine: Sendable {
    let say: Say
    let names: PartyNames
    let row: ItemRow

    var html: HTML { "<li>\(words)<span class=\"meta\">\(say.day(row.due))</span></li>" }

    var words: HTML {
        """
        <strong>\(names(row.obligor))</strong>\(say.colon)\(row.promise)\
        \(row.amount.flatMap(Amount.init(fen:)).map { money($0) })
        """
    }

    private func money(_ amount: Amount) -> HTML {
        "<span class=\"money\">\(amount.figures) <small>\(amount.capitals)</small></span>"
    }
}
