// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Cases of others whose parties this unit was drawn to ask, each with the one thing to do.
struct CallBackPage: Sendable {
    let say: Say
    let principal: Principal
    let lines: [CallBackLine]

    var title: String { say(Phrase.CallBack.title) }

    var html: HTML {
        """
        \(DeskTabs(say: say, principal: principal, current: .callBacks).html)
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.CallBack.intro))</p>
        \(lines.isEmpty ? nothing : list)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.CallBack.nothing))</p>" }
    private var list: HTML { "<ol class=\"cards\">\(lines.map { card($0) })</ol>" }

    private func card(_ line: CallBackLine) -> HTML {
        let code = CaseCode(line.id)
        return """
            <li class="card">
            <h2><a href="\(href: PagePath.oneCase(code).path)">\(line.title)</a></h2>
            <p class="meta">\(line.regionName) · <span class="code">\(line.code)</span></p>
            <dl class="facts">
            <div><dt>\(say(Phrase.CallBack.heldBy))</dt><dd>\(line.holderUnitName)</dd></div>
            <div><dt>\(say(Phrase.CallBack.drawn))</dt><dd>\(say.day(line.drawnAt.day))</dd></div>
            </dl>
            <p class="act"><a class="button" href="\(href: PagePath.step(code, .followUp).path)">\
            \(say(Command.Kind.followUp))</a></p>
            </li>
            """
    }
}
