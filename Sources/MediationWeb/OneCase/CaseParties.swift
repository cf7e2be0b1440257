// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Who quarrels with whom. Telephone numbers are masked: a page may be looked at over a shoulder.
struct CaseParties: Sendable {
    let say: Say
    let view: CaseView

    var html: HTML {
        """
        <section class="panel" aria-labelledby="parties">
        <h2 id="parties">\(say(Phrase.OneCase.parties))</h2>
        <ul class="parties">\(view.parties.map { party($0) })</ul>
        </section>
        """
    }

    private func party(_ party: PartyRow) -> HTML {
        """
        <li><strong>\(party.name)</strong> <small>\(say(party.side))</small>\(phone(party.phone))\(consent(party))</li>
        """
    }

    private func phone(_ phone: String?) -> HTML? {
        phone.map { "<span class=\"phone\">\(MaskedPhone($0).text)</span>" as HTML }
    }

    private func consent(_ party: PartyRow) -> HTML? {
        guard let number = PartyNumber(rawValue: party.number), view.row.state.consents.contains(number) else {
            return nil
        }
        return "<span class=\"given\"><span aria-hidden=\"true\">✓</span> \(say(Phrase.Queue.consented))</span>"
    }
}

/// A telephone number with its middle hidden: enough to recognise, too little to call.
struct MaskedPhone: Hashable, Sendable {
    let text: String

    init(_ phone: String) {
        let digits = Array(phone)
        guard digits.count > 6 else {
            text = String(repeating: "*", count: digits.count)
            return
        }
        text = String(digits.prefix(3)) + String(repeating: "*", count: digits.count - 5) + String(digits.suffix(2))
    }
}
