// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Cases that are like one, each with what they have in common. It proves nothing: people look and decide.
struct SimilarList: Sendable {
    let say: Say
    let similar: [Likeness]

    var html: HTML {
        """
        <section class="panel" aria-labelledby="similar"><h3 id="similar">\(say(Phrase.Desk.similar))</h3>
        \(similar.isEmpty ? nothing : list)</section>
        """
    }

    private var nothing: HTML { "<p class=\"meta\">\(say(Phrase.Desk.nothingSimilar))</p>" }
    private var list: HTML { "<ul class=\"similar\">\(similar.map { entry($0) })</ul>" }

    private func entry(_ one: Likeness) -> HTML {
        """
        <li><a href="\(href: one.line.page.path)">\(one.line.title)</a> \(Chip(say: say).stage(one.line.stage))
        <span class="meta">\(reasons(one)) · \(say.day(one.line.registeredAt.day))</span></li>
        """
    }

    private func reasons(_ one: Likeness) -> String {
        var reasons: [String] = []
        if one.sharedNames > 0 { reasons.append(say(Phrase.Desk.samePeople)) }
        if one.isSameKindAndPlace { reasons.append(say(Phrase.Desk.sameKind)) }
        return reasons.joined(separator: say.comma)
    }
}
