// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What happened, newest first, told like a conversation: who, when, what, and what was said.
struct TimelineList: Sendable {
    let say: Say
    let view: CaseView
    /// Only what came after this version.
    var since: Int32 = 0

    var html: HTML {
        get throws {
            let names = PartyNames(say: say, parties: view.parties)
            let entries = try view.timeline().filter { $0.row.version > since }
            return """
                <ol class="timeline" reversed>\(entries.reversed().map { entry($0, names: names) })</ol>
                """
        }
    }

    private func entry(_ entry: TimelineEntry, names: PartyNames) -> HTML {
        let row = entry.row
        let account = entry.fact.account(in: say.language, today: say.today) { names($0) }
        return """
            <li class="level-\(row.to.level.rawValue)">
            <p class="meta"><strong>\(row.actorName)</strong>\(row.standsFor.map { standsFor($0) }) \(row.actorUnitName) \
            · <time>\(say.moment(row.at))</time></p>
            <div class="bubble">
            <h3>\(say(row.command))\(stageMark(row))</h3>
            \(account.isEmpty ? nil : facts(account))
            \(entry.words.entries.map { quote($0.place.text(in: say.language, for: row.command), $0.text) })
            </div>
            </li>
            """
    }

    private func standsFor(_ absent: PersonName) -> HTML {
        " (\(say(Phrase.Office.standsFor)) \(absent.name))"
    }

    /// The stage that was reached, when it is a new one.
    private func stageMark(_ row: EventRow) -> HTML? {
        row.from?.stage == row.to.stage ? nil : Chip(say: say).stage(row.to.stage)
    }

    private func facts(_ lines: [String]) -> HTML { "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>" }

    private func quote(_ label: String, _ text: String) -> HTML {
        """
        <blockquote><p class="label">\(label)</p><p class="words">\(text)</p></blockquote>
        """
    }
}
