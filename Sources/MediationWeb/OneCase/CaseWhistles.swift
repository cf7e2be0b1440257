// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The departments that were called, and how far each has come.
struct CaseWhistles: Sendable {
    let say: Say
    let whistles: [Whistle]

    var html: HTML? {
        guard !whistles.isEmpty else { return nil }
        return """
            <section class="panel" aria-labelledby="whistles">
            <h2 id="whistles">\(say(Phrase.Watch.whistles))</h2>
            <ol class="whistles">\(whistles.map { whistle($0) })</ol>
            </section>
            """
    }

    private func whistle(_ whistle: Whistle) -> HTML {
        """
        <li><strong>\(say(whistle.department))</strong> <small>\(say(whistle.kind))</small> \
        <span class="chip">\(say(whistle.state))</span>\
        <span class="meta">\(say.moment(whistle.changedAt))\(rated(whistle))</span></li>
        """
    }

    /// One side has rated, the other one is next.
    private func rated(_ whistle: Whistle) -> String {
        guard whistle.state == .answered else { return "" }
        return WhistleSide.allCases.filter(whistle.ratedBy.contains).map { say.comma + say($0) + " ✓" }.joined()
    }
}
