// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The offices of whoever has several, those stood in for included, each with a button to act in it.
struct AccountOffices: Sendable {
    let page: AccountPage

    private var say: Say { page.say }

    var html: HTML? {
        guard page.offices.count > 1 else { return nil }
        return """
            <section aria-labelledby="offices"><h2 id="offices">\(say(Phrase.Office.ownOffices))</h2>
            <p>\(say(Phrase.Office.ownOfficesIntro))</p>
            <ul class="sign-ins">\(page.offices.map { line($0) })</ul>
            </section>
            """
    }

    private func line(_ office: OfficeLine) -> HTML {
        let isActed = office.id == page.office
        return """
            <li><span><strong>\(office.unitName)</strong> \(say(office.role))\(office.substitution.map { standIn($0) })\
            \(isActed ? now : nil)\(office.until.map { ending($0, office) })</span>
            \(isActed ? nil : choosing(office))</li>
            """
    }

    private var now: HTML { " <span class=\"chip\">\(say(Phrase.Office.actingNow))</span>" }

    private func standIn(_ substitution: Substitution) -> HTML {
        " · \(say(Phrase.Office.standsFor)) <strong>\(substitution.absent.name)</strong>"
    }

    private func ending(_ day: LegalDay, _ office: OfficeLine) -> HTML {
        """
        <br>\(day.description) \(say(Phrase.Office.ended))\
        \(office.substitution == nil ? nil : say.comma + say(Phrase.Office.standInNote))
        """
    }

    /// Its name says which office, for those who hear the page.
    private func choosing(_ office: OfficeLine) -> HTML {
        """
        <form method="post" action="\(href: PagePath.accountPart(.office).path)">
        <input type="hidden" name="\(FormToken.name)" value="\(page.formToken)">
        <input type="hidden" name="office" value="\(String(office.id))">
        <button class="quiet" aria-label="\(say(Phrase.Office.actIn)) \(office.unitName) \(say(office.role))">\
        \(say(Phrase.Office.actIn))</button>
        </form>
        """
    }
}
