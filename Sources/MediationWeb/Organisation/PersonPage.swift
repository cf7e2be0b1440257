// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One person: every office with its term and the cases in hand, and what may be changed.
struct PersonPage: Sendable {
    let say: Say
    let person: PersonRecord
    let colleagues: [PersonLine]
    let forms: OfficeForms
    let principal: Principal

    var title: String { person.name }

    var html: HTML {
        """
        <h1>\(person.name)</h1>
        \(forms.summary)
        <section class="panel" aria-labelledby="offices"><h2 id="offices">\(say(Phrase.Office.offices))</h2>
        <ul class="plain">\(person.offices.map { office($0) })</ul></section>
        \(principal.may(.administerPeople) ? access : nil)
        \(principal.may(.manageOffices) ? managing : nil)
        \(principal.may(.handOver) && !held.isEmpty ? handingOver : nil)
        \(principal.may(.handOver) ? standingIn : nil)
        """
    }

    private func office(_ office: OfficeLine) -> HTML {
        """
        <li><strong>\(office.unitName)</strong> \(say(office.role))\(office.substitution.map { standIn($0) })
        <span class="meta">\(term(office))\(office.substitution == nil ? inHand(office) : "")</span></li>
        """
    }

    private func standIn(_ substitution: Substitution) -> HTML {
        """
         · \(say(Phrase.Office.standsFor)) <strong>\(substitution.absent.name)</strong> (\(say(substitution.reason)))
        """
    }

    private func inHand(_ office: OfficeLine) -> String {
        say.comma + say(Phrase.Office.openCases) + " \(office.openCases)"
    }

    private func term(_ office: OfficeLine) -> String {
        let from = office.from.map { "\($0.description) \(say(Phrase.Office.since))" } ?? ""
        let until = office.until.map { "\($0.description) \(say(Phrase.Office.ended))" } ?? say(Phrase.Office.noEnd)
        return from.isEmpty ? until : from + say.comma + until
    }

    /// Whoever was just written down gets the first password there.
    private var access: HTML {
        "<p><a href=\"\(href: PagePath.access(person.id).path)\">\(say(Phrase.Access.title))</a></p>"
    }

    private var page: PagePath { .person(person.id) }
    private var held: [OfficeLine] {
        person.offices.filter {
            $0.openCases > 0 && (principal.may(.manageOffices) || $0.unit == principal.unit)
        }
    }

    /// Offices of their own of which no end is set.
    private var lasting: [OfficeLine] { person.offices.filter { $0.until == nil && $0.substitution == nil } }

    private var managing: HTML {
        """
        \(forms.form(.beginOffice, to: page, version: person.version, forms.office))
        \(forms.form(.endOffice, to: page, version: person.version, forms.ending(lasting)))
        \(forms.form(.renamePerson, to: page, version: person.version, forms.name()))
        """
    }

    /// Those of these offices that this person answers for and that are not over.
    private var answered: [OfficeLine] {
        person.offices.filter {
            ($0.until.map { $0 >= say.today } ?? true) && (principal.may(.manageOffices) || $0.unit == principal.unit)
        }
    }

    private var standingIn: HTML {
        let own = answered.filter { $0.substitution == nil }
        let lent = answered.filter { $0.substitution != nil }
        let others = colleagues.filter { $0.id != person.id }
        return """
            \(own.isEmpty || others.isEmpty ? nil : forms.form(
                .substitute, to: page, version: person.version, forms.substitution(for: own, by: others)))
            \(lent.isEmpty ? nil : forms.form(
                .endSubstitution, to: page, version: person.version, forms.endingSubstitution(lent)))
            """
    }

    private var handingOver: HTML {
        let units = Set(held.map(\.unit))
        let successors = colleagues.filter { units.contains($0.unit) && $0.id != person.id }
        return forms.form(
            .handOver, to: page, version: person.version, forms.handingOver(held, to: successors))
    }
}
