// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Lines of the access log with their filters: who, when, what kind of look, and at which case by its id alone.
struct AuditLogList: Sendable {
    let say: Say
    let query: AuditQuery
    let records: [AccessRecord]
    let next: AccessPosition?

    var html: HTML {
        """
        <section class="figures" aria-labelledby="log"><h2 id="log">\(say(Phrase.Audit.log))</h2>
        \(filters)
        \(records.isEmpty ? "<p class=\"empty\">\(say(Phrase.Audit.nothing))</p>" : table)
        \(next.map { more($0) })
        </section>
        """
    }

    private var filters: HTML {
        """
        <form method="get" action="\(href: PagePath.audit.path)" class="filters"><div class="choices-row">
        <div class="field"><label for="kind">\(say(Phrase.Audit.kind))</label>\(kinds)</div>
        \(input("person", .person, query.filter.person.map { String($0.rawValue) }, type: "text"))
        \(input("case", .caseID, query.filter.caseID?.description, type: "text"))
        \(input("from", .from, query.filter.from?.description, type: "date"))
        \(input("to", .until, query.filter.to?.description, type: "date"))
        <div class="actions"><button>\(say(Phrase.Audit.show))</button></div></div></form>
        """
    }

    private var kinds: HTML {
        Select(
            name: "kind", id: "kind", empty: say(Phrase.Audit.anyKind), options: say.options(AccessKind.allCases),
            selected: query.filter.kind?.rawValue
        ).html
    }

    private func input(_ name: String, _ label: Phrase.Audit, _ value: String?, type: String) -> HTML {
        """
        <div class="field"><label for="\(name)">\(say(label))</label>
        <input id="\(name)" name="\(name)" type="\(type)" maxlength="40" value="\(value)"></div>
        """
    }

    private var table: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="log"><table>
        <thead><tr><th scope="col">\(say(Phrase.Audit.when))</th><th scope="col">\(say(Phrase.Audit.who))</th>
        <th scope="col">\(say(Phrase.Audit.what))</th><th scope="col">\(say(Phrase.Audit.caseID))</th>
        <th scope="col">\(say(Phrase.Audit.reason))</th></tr></thead>
        <tbody>\(records.map { row($0) })</tbody></table></div>
        """
    }

    private func row(_ record: AccessRecord) -> HTML {
        let line = record.line
        return """
            <tr><td>\(say.moment(line.at))</td>
            <th scope="row">\(record.personName) <small>\(record.unitName ?? say(Phrase.Audit.operatorOfProgram))</small></th>
            <td>\(say(line.kind))\(line.field.map { field($0) })</td>
            <td>\(line.caseID.map { id($0) })</td><td>\(line.reason)</td></tr>
            """
    }

    private func field(_ name: String) -> HTML { " <small>\(name)</small>" }
    private func id(_ id: CaseID) -> HTML { "<code>\(id.description)</code>" }

    private func more(_ position: AccessPosition) -> HTML {
        "<p><a class=\"button\" href=\"\(href: query.address(after: position))\">\(say(Phrase.Audit.more))</a></p>"
    }
}
