// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The forms by which the organisation is changed: one for each change, folded up until it is wanted.
struct OfficeForms: Sendable {
    let say: Say
    let formToken: String
    /// What was typed, and what is wrong with it.
    let form: FilledForm
    /// The units to choose from.
    let units: [UnitLine]

    private var parts: FormParts { FormParts(say: say, form: form) }

    /// What is wrong with the form that came back; it stands above all of them.
    var summary: HTML? { parts.summary }

    /// A form that is sent to a page.
    ///
    /// - Parameter version: what the page shows of the thing that is changed; `nil` for what is being added.
    func form(_ change: OfficeChange, to page: PagePath, version: Int32? = nil, _ inputs: HTML) -> HTML {
        let isOpen = form.value("change") == change.rawValue
        return """
            <details class="sheet"\(attribute: "open", when: isOpen)><summary>\(say(change))</summary>
            <form method="post" action="\(href: page.path)" class="step">
            \(parts.hidden(FormToken.name, formToken))
            \(parts.hidden("change", change.rawValue))
            \(version.map { parts.hidden("version", String($0)) })
            \(inputs)
            <div class="actions"><button class="primary">\(say(change))</button></div>
            </form>
            </details>
            """
    }

    func name(_ limit: Int = 100) -> HTML {
        parts.field("name", label: say(Phrase.People.name), parts.line("name", limit: limit))
    }

    var newUnit: HTML {
        """
        \(parts.field("region", label: say(Phrase.Office.region), parts.line("region", limit: 12)))
        \(parts.field("kind", label: say(Phrase.Office.kind), parts.select("kind", empty: nil, say.options(UnitKind.allCases))))
        \(parts.field("name", label: say(Phrase.Office.name), parts.line("name", limit: 100)))
        \(parts.field("short_name", label: say(Phrase.Office.shortName), parts.line("short_name", limit: 20)))
        \(department)
        """
    }

    private var department: HTML {
        parts.field(
            "department", label: say(Phrase.Office.department), isOptional: true,
            parts.select("department", empty: say(Phrase.Frame.none), say.options(Department.allCases)))
    }

    var newPerson: HTML {
        """
        \(name())
        \(parts.field("username", label: say(Phrase.Office.username), hint: say(Phrase.Office.addPersonHint),
            parts.line("username", limit: 40)))
        \(office)
        """
    }

    var office: HTML {
        let roles = Role.allCases.filter { $0 != .system }
        return """
            \(unit)
            \(parts.field("role", label: say(Phrase.Office.role), parts.select("role", empty: nil, say.options(roles))))
            \(parts.field("from", label: say(Phrase.Office.from), parts.day("from", preset: say.today.description)))
            \(parts.field("until", label: say(Phrase.Office.until), hint: say(Phrase.Office.untilHint), isOptional: true,
                parts.day("until", preset: nil)))
            """
    }

    private var unit: HTML {
        let open = units.filter { $0.until == nil }
        return parts.field(
            "unit", label: say(Phrase.Office.unit),
            parts.select("unit", empty: nil, open.map { (String($0.id.rawValue), $0.name) }))
    }

    func lastDay() -> HTML {
        parts.field("until", label: say(Phrase.Office.until), parts.day("until", preset: say.today.description))
    }

    func ending(_ offices: [OfficeLine]) -> HTML {
        """
        \(parts.field("office", label: say(Phrase.Office.office),
            parts.select("office", empty: nil, offices.map { (String($0.id), "\($0.unitName) · \(say($0.role))") })))
        \(lastDay())
        """
    }

    /// Who stands in for one of these offices, from when to when and why.
    func substitution(for offices: [OfficeLine], by colleagues: [PersonLine]) -> HTML {
        """
        \(parts.field("office", label: say(Phrase.Office.office),
            parts.select("office", empty: nil, offices.map { (String($0.id), "\($0.unitName) · \(say($0.role))") })))
        \(parts.field("substitute", label: say(Phrase.Office.substitute), parts.select(
            "substitute", empty: nil,
            colleagues.map { (String($0.id.rawValue), "\($0.name)（\(say($0.role))，\($0.unitName)）") })))
        \(parts.field("from", label: say(Phrase.Office.from), parts.day("from", preset: say.today.description)))
        \(parts.field("until", label: say(Phrase.Office.until), parts.day("until", preset: nil)))
        \(parts.field("reason", label: say(Phrase.Office.substituteReason),
            parts.select("reason", empty: nil, say.options(SubstitutionReason.allCases))))
        """
    }

    func endingSubstitution(_ offices: [OfficeLine]) -> HTML {
        """
        \(parts.field("office", label: say(Phrase.Office.substitution), parts.select(
            "office", empty: nil,
            offices.map { (String($0.id), "\($0.unitName) · \($0.substitution?.absent.name ?? "")") })))
        \(lastDay())
        """
    }

    var newHelper: HTML {
        """
        \(name())
        \(parts.field("kind", label: say(Phrase.Office.helperKind),
            parts.select("kind", empty: nil, say.options(GuestKind.allCases))))
        \(parts.field("skills", label: say(Phrase.Office.skills), parts.line("skills", limit: 200)))
        \(parts.field("region", label: say(Phrase.Office.region), parts.line("region", limit: 12)))
        """
    }

    func endingHelper(_ helpers: [HelperLine]) -> HTML {
        parts.field(
            "helper", label: say(Phrase.Office.helper),
            parts.select("helper", empty: nil, helpers.map { (String($0.id), "\($0.name) · \($0.regionName)") }))
    }

    func handingOver(_ offices: [OfficeLine], to colleagues: [PersonLine]) -> HTML {
        """
        \(parts.field("unit", label: say(Phrase.Office.unit),
            parts.select("unit", empty: nil, offices.map { (String($0.unit.rawValue), $0.unitName) })))
        \(parts.field("to", label: say(Phrase.Office.successor), parts.select(
            "to", empty: nil,
            colleagues.map { (String($0.id.rawValue), "\($0.name)（\(say($0.role))，\($0.unitName)）") })))
        """
    }
}
