// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What can be done now: the usual next step first and always in reach, the others behind it.
struct CaseSteps: Sendable {
    let say: Say
    let view: CaseView

    private var next: Command.Kind? {
        view.row.state.stage.nextStep(among: view.actions, followUps: view.row.state.followUps)
    }

    var html: HTML {
        """
        <section class="case-steps" aria-labelledby="steps">
        <h2 id="steps">\(say(view.actions.isEmpty ? Phrase.OneCase.noActions : .actions))</h2>
        \(next.map { primary($0) })
        \(others.isEmpty ? nil : list)
        </section>
        """
    }

    private var others: [Command.Kind] { view.actions.filter { $0 != next } }

    private func primary(_ kind: Command.Kind) -> HTML {
        """
        <p class="next"><a class="button primary" href="\(href: address(kind))">\(say(kind))</a></p>
        """
    }

    private var list: HTML { "<ul class=\"others\">\(others.map { other($0) })</ul>" }

    private func other(_ kind: Command.Kind) -> HTML {
        "<li><a class=\"button\" href=\"\(href: address(kind))\">\(say(kind))</a></li>"
    }

    private func address(_ kind: Command.Kind) -> String {
        PagePath.step(CaseCode(view.row.state.id), kind).path
    }
}
