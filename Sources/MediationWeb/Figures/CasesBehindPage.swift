// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The cases that a sum counts, for those who see cases.
struct CasesBehindPage: Sendable {
    static let limit = 50

    let say: Say
    let measure: Measure
    let query: IndicatorQuery
    let lines: [CaseBehind]

    var title: String { say(Phrase.Indicator.behind) }

    var html: HTML {
        """
        <h1>\(title)<small>\(say(measure))</small></h1>
        <p><a href="\(href: PagePath.statistics.path)">\(say(Phrase.Indicator.back))</a></p>
        \(lines.isEmpty ? nothing : list)
        \(next)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.Indicator.noCases))</p>" }

    private var list: HTML { "<ul class=\"plain\">\(lines.compactMap { line($0) })</ul>" }

    private func line(_ line: CaseBehind) -> HTML? {
        guard let code = CaseCode(line.code) else { return nil }
        return """
            <li><a href="\(href: PagePath.oneCase(code).path)">\(line.title)</a> <small>\(line.code)</small></li>
            """
    }

    private var next: HTML? {
        guard lines.count == Self.limit, let last = lines.last else { return nil }
        var query = query
        query.after = last.id
        return """
            <p><a class="button" href="\(href: query.address(of: .casesBehind(measure)))">\(say(Phrase.Indicator.next))</a></p>
            """
    }
}
