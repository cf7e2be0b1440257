// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What was promised, how far it is kept, and whether a court has been asked.
struct CaseItems: Sendable {
    let say: Say
    let view: CaseView

    private var state: MediationCase { view.row.state }

    var html: HTML? {
        guard !view.items.isEmpty else { return nil }
        let kept = view.items.count { !$0.state.isOpen }
        let names = PartyNames(say: say, parties: view.parties)
        return """
            <section class="panel" aria-labelledby="items">
            <h2 id="items">\(say(Phrase.OneCase.items))</h2>
            <p class="progress"><progress max="\(view.items.count)" value="\(kept)" aria-labelledby="items"></progress> \
            <span>\(say(Phrase.OneCase.itemDone)) \(kept) / \(view.items.count)</span></p>
            <ol class="items">\(view.items.map { item($0, names: names) })</ol>
            \(confirmations)
            </section>
            """
    }

    private func item(_ row: ItemRow, names: PartyNames) -> HTML {
        """
        <li class="\(row.state.isOpen ? "open" : "kept")">\(PromiseLine(say: say, names: names, row: row).words)
        <span class="meta">\(progress(row))</span></li>
        """
    }

    private func progress(_ row: ItemRow) -> String {
        let parts: [String]
        if row.state.isOpen {
            parts = ["○ " + say(row.state), say.day(row.due), say(row.due.remaining(from: say.today))]
        } else {
            parts = ["✓ " + say(row.state)] + (row.performedOn.map { [say.day($0)] } ?? [])
        }
        return parts.joined(separator: say.comma)
    }

    /// One line for each agreement: how far the court is, or how long it can still be asked.
    private var confirmations: [HTML] { state.agreements.compactMap(confirmation) }

    /// Counted to the thirtieth day itself: a last day that a holiday puts off is no day to wait for.
    private func confirmation(of agreement: StandingAgreement) -> HTML? {
        guard agreement.form == .written else { return nil }
        let left = Int(agreement.on.adding(days: Self.confirmationDays).daysSince1970 - say.today.daysSince1970)
        let countdown =
            agreement.awaitsConfirmation && left >= 0 ? say(Phrase.OneCase.confirmationEnds(inDays: left)) : nil
        let parts = [agreement.confirmation.map { say($0) }, countdown].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        let which = state.agreements.count > 1 ? say(Phrase.OneCase.agreement(agreement.number)) + say.comma : ""
        return """
            <p class="confirmation"><strong>\(which)\(say(Phrase.Watch.confirmation))</strong>\(say.colon)\
            \(parts.joined(separator: say.comma))</p>
            """
    }

    /// Days after an agreement took effect in which both sides may ask the court (人民调解法 33).
    private static let confirmationDays = 30
}
