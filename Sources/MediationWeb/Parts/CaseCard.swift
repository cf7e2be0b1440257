// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

extension CaseLine {
    /// The page of this case.
    var page: PagePath { .oneCase(CaseCode(id)) }
}

/// A case as a card of a list: title, where it stands, when something is due.
struct CaseCard: Sendable {
    let say: Say
    let line: CaseLine

    var html: HTML { html(action: nil) }

    /// With one thing to do below it.
    func html(action: HTML?) -> HTML {
        let chip = Chip(say: say)
        return """
            <li class="card">
            <h2><a href="\(href: line.page.path)">\(line.title)</a></h2>
            <p class="summary">\(line.summary)</p>
            <p class="chips">\(chip.risk(line.risk))\(chip.due(line.dueOn))\(chip.stage(line.stage))\
            \(chip.level(line.level))</p>
            <p class="meta">\(line.regionName) · \(say(line.type)) · <span class="code">\(line.number ?? line.code)</span></p>
            \(action)
            </li>
            """
    }
}
