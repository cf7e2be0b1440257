// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What was promised, and how far it is kept.
struct CaseItems: Sendable {
    let say: Say
    let view: CaseView

    var html: HTML? {
        guard !view.items.isEmpty else { return nil }
        let kept = view.items.count { $0.item.performedOn != nil }
        return """
            <section class="panel" aria-labelledby="items">
            <h2 id="items">\(say(Phrase.OneCase.items))</h2>
            <p class="progress"><progress max="\(view.items.count)" value="\(kept)" aria-labelledby="items"></progress> \
            <span>\(say(Phrase.OneCase.itemDone)) \(kept) / \(view.items.count)</span></p>
            <ol class="items">\(view.items.map { item($0) })</ol>
            </section>
            """
    }

    private func item(_ row: ItemRow) -> HTML {
        let names = PartyNames(say: say, parties: view.parties)
        let who = PartyNumber(rawValue: row.obligor).map { names($0) } ?? ""
        return """
            <li class="\(row.item.performedOn == nil ? "open" : "kept")"><strong>\(who)</strong>\(say.colon)\(row.promise)\
            \(row.amount.flatMap(Amount.init(fen:)).map { money($0) })
            <span class="meta">\(state(row.item))</span></li>
            """
    }

    private func money(_ amount: Amount) -> HTML {
        "<span class=\"money\">\(amount.figures) <small>\(amount.capitals)</small></span>"
    }

    private func state(_ item: PerformanceItem) -> String {
        guard let day = item.performedOn else {
            return "○ " + say(Phrase.OneCase.itemOpen) + say.comma + say.day(item.due) + say.comma
                + say(item.due.remaining(from: say.today))
        }
        return "✓ " + say(Phrase.OneCase.itemDone) + say.comma + say.day(day)
    }
}
