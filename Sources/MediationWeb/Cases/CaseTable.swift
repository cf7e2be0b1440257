// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Cases as a table on a desk and as cards on a phone, by the same markup; with boxes for those that can be given away.
struct CaseTable: Sendable {
    let say: Say
    let principal: Principal
    let lines: [CaseLine]
    let colleagues: [PersonLine]
    let formToken: String

    private var parts: FormParts { FormParts(say: say, form: .empty) }

    /// What the person may hand over: open cases of the own unit, when there is somebody to take them.
    static func canGive(_ line: CaseLine, _ principal: Principal) -> Bool {
        PagePath.assignments.isFor(principal) && line.holder.unit == principal.unit && line.stage.isOpen
    }

    private var isGiving: Bool { colleagues.count > 1 && lines.contains { Self.canGive($0, principal) } }

    var html: HTML {
        guard isGiving else { return table }
        return """
            <form method="post" action="\(href: PagePath.assignments.path)" class="giving">
            \(parts.hidden(FormToken.name, formToken))
            \(table)
            <details class="sheet"><summary>\(say(Phrase.Desk.give))</summary>
            <div class="step">
            <p class="hint">\(say(Phrase.Desk.giveHint))</p>
            \(parts.field("assignee", label: say(Phrase.Desk.giveTo), people))
            \(reason)
            <div class="actions"><button class="primary">\(say(Phrase.Desk.give))</button></div>
            </div></details>
            </form>
            """
    }

    private var reason: HTML {
        parts.field(
            "reason", label: say(Phrase.Desk.reason), hint: say(Phrase.Desk.reasonHint),
            parts.line("reason", limit: 200))
    }

    private var people: HTML {
        parts.select(
            "assignee", empty: say(Phrase.Frame.choose), colleagues.map { (String($0.id.rawValue), $0.name) })
    }

    private var table: HTML {
        let heads: [Phrase.CaseList] = [.parties, .due, .stage, .level, .region, .holder]
        return """
            <table class="cases">
            <caption class="hidden">\(say(Phrase.CaseList.title))</caption>
            <thead><tr>\(isGiving ? choiceHead : nil)\(heads.map { head($0) })</tr></thead>
            <tbody>\(lines.map { row($0) })</tbody>
            </table>
            """
    }

    private var choiceHead: HTML { "<th scope=\"col\"><span class=\"hidden\">\(say(Phrase.Desk.choose))</span></th>" }
    private func head(_ text: Phrase.CaseList) -> HTML { "<th scope=\"col\">\(say(text))</th>" }

    private func row(_ line: CaseLine) -> HTML {
        let chip = Chip(say: say)
        return """
            <tr>\(isGiving ? choice(line) : nil)
            <th scope="row"><a href="\(href: line.page.path)">\(line.title)</a>
            <span class="summary">\(line.summary)</span>
            <span class="meta">\(say(line.type)) · <span class="code">\(line.number ?? line.code)</span></span></th>
            <td>\(chip.risk(line.risk))\(chip.due(line.dueOn))</td>
            <td>\(chip.stage(line.stage))</td>
            <td>\(chip.level(line.level))</td>
            <td>\(line.regionName)</td>
            <td>\(line.holderPersonName)</td>
            </tr>
            """
    }

    private func choice(_ line: CaseLine) -> HTML {
        guard Self.canGive(line, principal) else { return "<td></td>" }
        let value = "\(line.id):\(line.version)"
        return """
            <td class="choose"><label><input type="checkbox" name="case" value="\(value)"> \
            <span class="hidden">\(say(Phrase.Desk.choose))\(say.colon)\(line.title)</span></label></td>
            """
    }
}
