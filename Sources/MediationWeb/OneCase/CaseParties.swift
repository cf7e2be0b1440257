// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Who quarrels with whom. Telephone numbers are masked: a page may be looked at over a shoulder.
struct CaseParties: Sendable {
    let say: Say
    let view: CaseView
    let formToken: String

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
        <li><strong>\(party.name)</strong> <small>\(say(party.side))</small>\
        \(masked(party.phone, .phone, of: party))\(masked(party.identityNumber, .identityNumber, of: party))\
        \(party.identityNumberFits ? nil : unfit)\(consent(party))\(slip(party))</li>
        """
    }

    /// Handing the party its slip.
    private func slip(_ party: PartyRow) -> HTML? {
        guard SlipService.issuers.contains(view.relation) else { return nil }
        return """
            <form method="post" action="\(href: PagePath.slips(CaseCode(view.row.state.id)).path)" class="slip-button">
            <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
            <input type="hidden" name="party" value="\(party.number)">
            <button class="quiet">\(say(Phrase.Slip.issue))<span class="hidden"> \(party.name)</span></button>
            </form>
            """
    }

    private func masked(_ text: MaskedText?, _ detail: PartyDetail, of party: PartyRow) -> HTML? {
        text.map {
            """
            <span class="phone">\($0.description)</span> \
            <a href="\(href: reveal(detail, of: party))">\(say(Phrase.Privacy.showAll))</a>
            """ as HTML
        }
    }

    private var unfit: HTML { "<span class=\"mistake\">\(say(Phrase.Privacy.identityWrong))</span>" }

    private func reveal(_ detail: PartyDetail, of party: PartyRow) -> String {
        PagePath.reveals(CaseCode(view.row.state.id)).path + "?party=\(party.number)&field=\(detail.rawValue)"
    }

    private func consent(_ party: PartyRow) -> HTML? {
        guard let number = PartyNumber(rawValue: party.number), view.row.state.consents.contains(number) else {
            return nil
        }
        return "<span class=\"given\"><span aria-hidden=\"true\">✓</span> \(say(Phrase.Queue.consented))</span>"
    }
}
