// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What became of the whistles of a township or a county, sheet by sheet.
struct WhistleBoard: Sendable {
    let say: Say
    let principal: Principal
    let sheet: WhistleSheet
    let whistles: [BlownWhistle]

    var title: String { say(Phrase.Desk.board) }

    var html: HTML {
        """
        \(DeskTabs(say: say, principal: principal, current: .whistles).html)
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Desk.boardIntro))</p>
        <nav class="tabs" aria-label="\(title)">\(WhistleSheet.allCases.map { tab($0) })</nav>
        \(whistles.isEmpty ? nothing : table)
        """
    }

    private func tab(_ one: WhistleSheet) -> HTML {
        """
        <a class="button quiet" href="\(href: PagePath.whistles.path + "?sheet=" + one.rawValue)"\
        \(attribute: "aria-current", one == sheet ? "true" : nil)>\(say(Self.words[one] ?? .open))</a>
        """
    }

    private static let words: [WhistleSheet: Phrase.Desk] = [
        .open: .open, .late: .late, .answered: .answered, .rated: .rated,
    ]

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Desk.boardNothing))</p>" }

    private var table: HTML {
        """
        <table class="cases">
        <caption class="hidden">\(title)</caption>
        <thead><tr>\(heads.map { head($0) })</tr></thead>
        <tbody>\(whistles.map { row($0) })</tbody>
        </table>
        """
    }

    private var heads: [any Bilingual] {
        [
            Phrase.CaseList.parties, Phrase.Office.department, Phrase.Office.kind, Phrase.CaseList.stage,
            Phrase.CaseList.region,
        ]
    }

    private func head(_ word: any Bilingual) -> HTML { "<th scope=\"col\">\(say(word))</th>" }

    private func row(_ whistle: BlownWhistle) -> HTML {
        """
        <tr>
        <th scope="row"><a href="\(href: PagePath.oneCase(CaseCode(whistle.caseID)).path)">\(whistle.title)</a>
        <span class="meta">\(say.moment(whistle.calledAt))</span></th>
        <td>\(say(whistle.department))</td>
        <td>\(say(whistle.kind))</td>
        <td><span class="chip\(sheet == .late ? " due-overdue" : "")">\(say(whistle.state))</span></td>
        <td>\(whistle.regionName)</td>
        </tr>
        """
    }
}
