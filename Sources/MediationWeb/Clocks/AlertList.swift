// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// What the person is told about limits of time, each with the usual thing to do about it.
struct AlertList: Sendable {
    let say: Say
    let alerts: [AlertLine]

    /// More than these are looked at in the list of cases.
    static let limit = 5

    var html: HTML? {
        guard !alerts.isEmpty else { return nil }
        return """
            <section class="alerts" aria-labelledby="alerts">
            <h2 id="alerts">\(say(Phrase.Clock.alerts))</h2>
            <ol class="cards">\(alerts.map { alert($0) })</ol>
            </section>
            """
    }

    private func alert(_ alert: AlertLine) -> HTML {
        let (chip, code) = (Chip(say: say), CaseCode(alert.caseID))
        return """
            <li class="card">
            <h3><a href="\(href: PagePath.oneCase(code).path)">\(alert.title)</a></h3>
            <p class="chips">\(chip.risk(alert.risk))<span class="chip">\(say(alert.alert))</span>\
            \(chip.due(alert.dueOn))</p>
            <p>\(say(alert.key.kind.title(of: alert.key.subject)))</p>
            \(action(alert, code))
            </li>
            """
    }

    private func action(_ alert: AlertLine, _ code: CaseCode) -> HTML? {
        guard let kind = alert.actions.first else { return nil }
        return
            "<p class=\"act\"><a class=\"button\" href=\"\(href: PagePath.step(code, kind).path)\">\(say(kind))</a></p>"
    }
}
