// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// One thing to do today as a card: whose quarrel, why today, and one button.
struct TodayCard: Sendable {
    let say: Say
    let thing: TodayThing

    var html: HTML {
        let chip = Chip(say: say)
        let (step, page) = thing.step
        return """
            <li class="card">
            <h2><a href="\(href: PagePath.oneCase(CaseCode(thing.id)).path)">\(thing.title)</a></h2>
            \(about)
            <p class="chips">\(chip.risk(thing.risk))\(chip.due(thing.dueOn))\(standing)</p>
            <p class="act"><a class="button" href="\(href: page.path)">\(text(of: step))</a></p>
            </li>
            """
    }

    /// What the quarrel is about, or why somebody else's case is here.
    private var about: HTML {
        switch thing.origin {
        case .own(let line): "<p class=\"summary\">\(line.summary)</p>"
        case .callBack(let line): callBack(line)
        case .alert: "\(thing.alert.map { limit($0) })"
        }
    }

    private func callBack(_ line: CallBackLine) -> HTML {
        """
        <p class="meta"><a href="\(href: PagePath.callBacks.path)">\(say(Phrase.Today.callBack))</a> · \
        \(line.holderUnitName)</p>
        """
    }

    /// Where an own case stands; what runs out, when something does.
    private var standing: HTML? {
        if case .own(let line) = thing.origin {
            guard let alert = thing.alert else { return Chip(say: say).stage(line.stage) }
            return "<span class=\"chip\">\(clock(alert))</span>"
        }
        return thing.alert.map { "<span class=\"chip\">\(say($0.alert))</span>" }
    }

    private func limit(_ alert: AlertLine) -> HTML { "<p class=\"meta\">\(clock(alert))</p>" }

    private func clock(_ alert: AlertLine) -> String { say(alert.key.kind.title(of: alert.key.subject)) }

    private func text(of step: TodayThing.Step) -> String {
        switch step {
        case .command(let kind): say(kind)
        case .answer: say(Phrase.Today.asksForHelp)
        case .wrapUp: say(Phrase.Today.wrapUp)
        case .look: say(Phrase.OneCase.nextStep)
        }
    }
}
