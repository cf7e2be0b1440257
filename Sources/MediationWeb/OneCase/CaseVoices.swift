// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What parties have said that nobody has answered.
struct CaseVoices: Sendable {
    let say: Say
    let view: CaseView

    var html: HTML? {
        let voices = view.row.state.voices
        guard !voices.isEmpty else { return nil }
        return """
            <section class="panel voices" aria-labelledby="voices">
            <h2 id="voices">\(say(Phrase.Slip.voices))</h2>
            <ul>\(voices.map { voice($0) })</ul>
            \(answer)
            </section>
            """
    }

    private func voice(_ voice: OpenVoice) -> HTML {
        let name = PartyNames(say: say, parties: view.parties)(voice.party)
        return """
            <li><strong>\(name)</strong>\(say.colon)\(say(voice.wish)) \
            <span class="meta"><time>\(say.moment(voice.since))</time></span></li>
            """
    }

    private var answer: HTML? {
        guard view.actions.contains(.answerParty) else { return nil }
        let path = PagePath.step(CaseCode(view.row.state.id), .answerParty).path
        return "<p><a class=\"button\" href=\"\(href: path)\">\(say(Command.Kind.answerParty))</a></p>"
    }
}
