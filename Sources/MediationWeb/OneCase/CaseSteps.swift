// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What can be done now: the usual next step always in reach, the other usual ones beside it, the rest behind one tap.
struct CaseSteps: Sendable {
    /// So many steps need no drawer.
    private static let fewSteps = 5

    let say: Say
    let view: CaseView

    private var usual: [Command.Kind] { view.row.state.usualSteps(among: view.actions) }

    /// Besides the usual ones, that something looks dangerous can be said with one tap, always.
    private var near: [Command.Kind] {
        let others = view.actions.filter { !usual.contains($0) }
        if view.actions.count <= Self.fewSteps { return Array(usual.dropFirst()) + others }
        return usual.dropFirst() + others.filter { $0 == .raiseRisk }
    }

    private var far: [Command.Kind] { view.actions.filter { $0 != usual.first && !near.contains($0) } }

    var html: HTML {
        """
        <section class="case-steps" aria-labelledby="steps">
        <h2 id="steps">\(say(view.actions.isEmpty ? Phrase.OneCase.noActions : .actions))</h2>
        \(usual.first.map { primary($0) })
        \(near.isEmpty ? nil : list(near))
        \(far.isEmpty ? nil : drawer)
        </section>
        """
    }

    private func primary(_ kind: Command.Kind) -> HTML {
        """
        <p class="next"><a class="button primary" href="\(href: address(kind))">\(say(kind))</a></p>
        """
    }

    private var drawer: HTML {
        """
        <details class="more steps"><summary>\(say(Phrase.OneCase.moreActions))</summary>
        \(Phrase.StepGroup.allCases.compactMap { group($0) })
        </details>
        """
    }

    private func group(_ group: Phrase.StepGroup) -> HTML? {
        let kinds = far.filter { $0.group == group }
        guard !kinds.isEmpty else { return nil }
        return "<h3>\(say(group))</h3>\(list(kinds))"
    }

    private func list(_ kinds: [Command.Kind]) -> HTML { "<ul class=\"others\">\(kinds.map { other($0) })</ul>" }

    private func other(_ kind: Command.Kind) -> HTML {
        """
        <li><a class="button" href="\(href: address(kind))"\
        \(attribute: "aria-keyshortcuts", ReviewCard.key(of: kind))>\(say(kind))</a></li>
        """
    }

    private func address(_ kind: Command.Kind) -> String {
        PagePath.step(CaseCode(view.row.state.id), kind).path
    }
}
