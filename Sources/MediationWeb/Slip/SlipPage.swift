// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What a party sees: where the case stands in plain words, who has it, its own promises, its rights, and a way to speak.
struct SlipPage: Sendable {
    let say: Say
    let code: SlipCode
    let view: SlipView
    let form: FilledForm

    var title: String { say(Phrase.Slip.title) }

    var html: HTML {
        """
        <div class="slip">
        <p class="trail"><span class="code">\(view.code)</span>\(view.number.map { number($0) })</p>
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Standing(view.stage)))</p>
        <dl class="facts">\(facts.map { fact($0.0, $0.1) })</dl>
        \(promises)
        \(voice)
        <p class="rights">\(say(Phrase.Slip.rights))</p>
        \(view.canSpeak ? speaking : nil)
        </div>
        """
    }

    private var facts: [(String, String)] {
        var facts = [(say(Phrase.Slip.whoHandles), view.holderPersonName + " · " + view.holderUnitName)]
        if let day = view.requestedOn { facts.append((say(Phrase.OneCase.requestedOn), say.day(day))) }
        if let day = view.acceptedOn { facts.append((say(Phrase.OneCase.acceptedOn), say.day(day))) }
        if let day = view.closedOn { facts.append((say(Phrase.OneCase.closedOn), say.day(day))) }
        return facts
    }

    private func number(_ text: String) -> HTML { " · <span class=\"number\">\(text)</span>" }

    private func fact(_ term: String, _ text: String) -> HTML { "<div><dt>\(term)</dt><dd>\(text)</dd></div>" }

    private var promises: HTML? {
        guard !view.promises.isEmpty else { return nil }
        return """
            <section class="panel" aria-labelledby="promises">
            <h2 id="promises">\(say(Phrase.Slip.promises))</h2>
            <ul>\(view.promises.map { promise($0) })</ul>
            </section>
            """
    }

    private func promise(_ row: ItemRow) -> HTML {
        let money = row.amount.flatMap(Amount.init(fen:)).map { say.comma + $0.figures } ?? ""
        return "<li>\(row.promise)\(money)\(say.comma)\(say.day(row.due))</li>"
    }

    /// What the party has said, and what it was answered.
    private var voice: HTML? {
        if let voice = view.voice {
            return """
                <p class="notice" role="status">\(Icon.check)\(say(Phrase.Slip.thanks)) \
                <span class="meta">\(say(voice.wish)) · \(say.moment(voice.since))</span></p>
                """
        }
        return view.answer.map { answer in
            """
            <section class="panel" aria-labelledby="answer">
            <h2 id="answer">\(say(Phrase.Slip.answer))</h2>
            <blockquote><p class="words">\(answer.text)</p></blockquote>
            <p class="meta">\(say.day(answer.on))</p>
            </section>
            """
        }
    }

    private var speaking: HTML {
        let parts = FormParts(say: say, form: form)
        let wishes = PartyWish.allCases.map { parts.radio("wish", value: $0.rawValue, label: say($0)) }
        let words = parts.text("words", limit: TextLimit.short, rows: 3)
        return """
            <section class="panel" aria-labelledby="speak">
            <h2 id="speak">\(say(Phrase.Slip.speak))</h2>
            <form method="post" action="\(href: PagePath.slip(code).path)">
            \(parts.summary)
            \(parts.group("wish", label: say(FieldName.wish), "<div class=\"choices\">\(wishes)</div>"))
            \(parts.field("words", label: say(FieldName.words), isOptional: true, words))
            <p><button class="primary">\(say(Phrase.Slip.send))</button></p>
            </form>
            </section>
            """
    }
}
