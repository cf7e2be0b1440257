// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The units in the order of the tree.
struct UnitListPage: Sendable {
    let say: Say
    let units: [UnitLine]
    let forms: OfficeForms

    var title: String { say(Phrase.Office.units) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        \(forms.summary)
        \(forms.form(.addUnit, to: .units, forms.newUnit))
        <ul class="plain">\(units.map { line($0) })</ul>
        """
    }

    private func line(_ unit: UnitLine) -> HTML {
        """
        <li><a href="\(href: PagePath.unit(unit.id).path)">\(unit.name)</a>
        <span class="meta">\(say(unit.kind)) · \(unit.regionName)\(closed(unit))</span></li>
        """
    }

    private func closed(_ unit: UnitLine) -> String { unit.until == nil ? "" : " · " + say(Phrase.Office.closed) }
}

/// One unit, and what may be changed of it.
struct UnitPage: Sendable {
    let say: Say
    let unit: UnitLine
    let forms: OfficeForms

    var title: String { unit.name }

    var html: HTML {
        """
        <h1>\(unit.name)</h1>
        \(forms.summary)
        <dl class="facts">
        <div><dt>\(say(Phrase.Office.kind))</dt><dd>\(say(unit.kind))</dd></div>
        <div><dt>\(say(Phrase.Office.region))</dt><dd>\(unit.regionName) \(unit.region.description)</dd></div>
        \(unit.department.map { department($0) })
        <div><dt>\(say(Phrase.Office.types))</dt><dd>\(types)</dd></div>
        </dl>
        \(unit.until.map { ended($0) } ?? changes)
        """
    }

    private func department(_ department: Department) -> HTML {
        "<div><dt>\(say(Phrase.Office.department))</dt><dd>\(say(department))</dd></div>"
    }

    private var types: String {
        unit.types.isEmpty ? say(Phrase.Office.allTypes) : unit.types.map { say($0) }.joined(separator: say.comma)
    }

    private func ended(_ day: LegalDay) -> HTML {
        "<p class=\"empty\">\(say(Phrase.Office.closed)) · \(day.description)</p>"
    }

    private var changes: HTML {
        """
        \(forms.form(.renameUnit, to: .unit(unit.id), version: unit.version, forms.name()))
        \(forms.form(.closeUnit, to: .unit(unit.id), version: unit.version, forms.lastDay()))
        """
    }
}
