// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What is owed on a case, each with the way in which its day comes about, folded until somebody wants to know.
struct CaseClocks: Sendable {
    let say: Say
    let clocks: [CaseClock]

    var html: HTML? {
        guard !clocks.isEmpty else { return nil }
        return """
            <section class="panel" aria-labelledby="clocks">
            <h2 id="clocks">\(say(Phrase.Clock.why))</h2>
            \(clocks.map { clock($0) })
            </section>
            """
    }

    private func clock(_ clock: CaseClock) -> HTML {
        """
        <details class="clock">
        <summary>\(say(clock.key.kind.title(of: clock.key.subject)))\(say.colon)\
        \(say(clock.deadline.sentence(today: say.today)))\(alert(clock.alert))</summary>
        <ol class="lines">\(clock.lines.map { line($0) })</ol>
        </details>
        """
    }

    private func line(_ line: DeadlineLine) -> HTML { "<li>\(say(line.sentence(today: say.today)))</li>" }

    /// What was said about it, and to whom.
    private func alert(_ alert: RaisedAlert?) -> HTML? {
        guard let alert else { return nil }
        return """
             <small class="meta">\(say(alert.alert)) · \(alert.personName ?? alert.unitName)</small>
            """
    }
}
