// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Who works where.
struct PeopleRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.people, use: show)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        let people = try await services.people.list(as: context.principal)
        let page = PeoplePage(
            say: Say(language: context.language, today: services.clock.now.day), people: people,
            administers: context.principal.may(.administerPeople))
        return context.frame.response(title: page.title, page.html)
    }
}

/// The units in the order of the tree, each with its people.
struct PeoplePage: Sendable {
    let say: Say
    let people: [PersonLine]
    /// Whether names lead to how people get in.
    let administers: Bool

    var title: String { say(Phrase.People.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
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
        "<tr><td>\(administers ? link(person) : "\(person.name)")</td><td>\(say(person.role))</td></tr>"
    }

    private func link(_ person: PersonLine) -> HTML {
        "<a href=\"\(href: PagePath.access(person.id).path)\">\(person.name)</a>"
    }
}
