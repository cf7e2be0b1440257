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
        \(view.parties.isEmpty ? nobody : "<ul class=\"parties\">\(view.parties.map { party($0) })</ul>")
        </section>
        """
    }

    /// A lead names nobody.
    private var nobody: HTML { "<p class=\"meta\">\(say(Phrase.Lead.nobodyYet))</p>" }

    private func party(_ party: PartyRow) -> HTML {
        """
        <li><strong>\(party.name)</strong> <small>\(say(party.side))</small>\(masked(party.phone))\(masked(party.identityNumber))\(consent(party))</li>
        """
    }

    private func masked(_ text: MaskedText?) -> HTML? {
        text.map { "<span class=\"phone\">\($0.description)</span>" as HTML }
    }

    private func consent(_ party: PartyRow) -> HTML? {
        guard let number = PartyNumber(rawValue: party.number), view.row.state.consents.contains(number) else {
            return nil
        }
        return "<span class=\"given\"><span aria-hidden=\"true\">✓</span> \(say(Phrase.Queue.consented))</span>"
    }
}
