// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The units in the order of the tree, each with its people.
struct PeoplePage: Sendable {
    let say: Say
    let people: [PersonLine]
    /// For whoever may change who works where.
    let forms: OfficeForms?

    var title: String { say(Phrase.People.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        \(forms?.summary)
        \(forms.map { $0.form(.addPerson, to: .people, $0.newPerson) })
        \(people.isEmpty ? nothing : list)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.People.nothing))</p>" }

    private var list: HTML {
        """
        <table class="people">
        <caption class="hidden">\(title)</caption>
        <thead><tr><th scope="col">\(say(Phrase.People.name))</th><th scope="col">\(say(Phrase.People.role))</th></tr></thead>
        \(units.map { unit($0) })
        </table>
        """
    }

    /// People come unit by unit.
    private var units: [[PersonLine]] {
        var units: [[PersonLine]] = []
        for person in people {
            if units.last?.last?.unit == person.unit {
                units[units.count - 1].append(person)
            } else {
                units.append([person])
            }
        }
        return units
    }

    private func unit(_ people: [PersonLine]) -> HTML {
        """
        <tbody>
        <tr><th colspan="2" scope="rowgroup">\(people.first?.unitName) \
        \(people.first.map { Chip(say: say).level($0.level) })</th></tr>
        \(people.map { person($0) })
        </tbody>
        """
    }

    private func person(_ person: PersonLine) -> HTML {
        """
        <tr><td><a href="\(href: PagePath.person(person.id).path)">\(person.name)</a></td><td>\(say(person.role))</td></tr>
        """
    }
}
