// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One request for help: what was tried, who agreed, what is owed and what is like it beside each other, and the answers.
struct ReviewCard: Sendable {
    /// The neighbours in the list.
    struct Around: Sendable {
        let place: Int
        let count: Int
        let previous: String?
        let next: String?
    }

    let say: Say
    let review: Review
    let formToken: String
    let around: Around

    private var request: HelpRequest { review.request }
    private var line: CaseLine { request.line }
    private var code: CaseCode { CaseCode(line.id) }

    var html: HTML {
        let chip = Chip(say: say)
        return """
            <article class="review" aria-labelledby="review">
            <header class="review-head">
            <h2 id="review"><a href="\(href: line.page.path)">\(line.title)</a></h2>
            <p class="chips">\(chip.risk(line.risk))\(chip.due(line.dueOn))\(chip.level(line.level))</p>
            <p class="meta">\(line.holderUnitName) · \(request.sentBy) · \(waiting) · \(say(line.type))</p>
            \(around.count > 1 ? steps : nil)
            </header>
            \(answers)
            <div class="review-parts">
            \(asked)
            \(agreed)
            \(talks)
            \(CaseClocks(say: say, clocks: review.clocks).html)
            \(SimilarList(say: say, similar: review.similar).html)
            </div>
            </article>
            """
    }

    private var waiting: String {
        say(Phrase.Queue.waiting(days: Int(say.today.daysSince1970 - request.sentAt.day.daysSince1970)))
    }

    private var steps: HTML {
        """
        <p class="pager">\(around.previous.map { step($0, .previous, "prev", key: "p") })
        \(around.next.map { step($0, .next, "next", key: "n") })
        <span class="meta">\(around.place) / \(around.count)</span></p>
        """
    }

    private func step(_ address: String, _ word: Phrase.Desk, _ relation: String, key: String) -> HTML {
        """
        <a class="button" href="\(href: address)" rel="\(relation)" aria-keyshortcuts="\(key)">\(say(word))</a>
        """
    }

    // MARK: What is known

    /// Why help is asked for; or, for a case that is handed down, what comes along with it.
    private var asked: HTML {
        var facts: [(any Bilingual, String)] = []
        if let reason = request.reason { facts.append((Phrase.Queue.reason, say(reason))) }
        if let tried = request.tried { facts.append((Phrase.Queue.tried, tried)) }
        if !request.help.isEmpty {
            facts.append((FieldName.help, request.help.map { say($0) }.joined(separator: say.comma)))
        }
        if let advice = request.advice { facts.append((FieldName.advice, advice)) }
        return """
            <section class="panel" aria-labelledby="asked"><h3 id="asked">\(say(Phrase.Desk.asked))</h3>
            <p class="words">\(line.summary)</p>
            <dl class="facts">\(facts.map { fact($0.0, $0.1) })</dl></section>
            """
    }

    private func fact(_ term: any Bilingual, _ text: String) -> HTML {
        "<div><dt>\(say(term))</dt><dd class=\"words\">\(text)</dd></div>"
    }

    private var agreed: HTML {
        let verdict: Phrase.Queue =
            request.isHelpOnly ? .helpOnly : request.isConsentComplete ? .consentComplete : .consentMissing
        let marks = PartyNames(say: say, parties: request.parties).all.map { party in
            ConsentMark(say: say, name: party.name, isGiven: request.consents.contains(party.number)).html
        }
        return """
            <section class="panel" aria-labelledby="agreed"><h3 id="agreed">\(say(Phrase.Desk.agreed))</h3>
            <p><strong>\(say(verdict))</strong></p>
            <ul class="consents">\(marks)</ul></section>
            """
    }

    /// The talks that were held, as they were written down.
    private var talks: HTML? {
        guard !review.talks.isEmpty else { return nil }
        return """
            <section class="panel" aria-labelledby="talks">
            <h3 id="talks">\(say(Phrase.Desk.talks(review.talks.count)))</h3>
            <ol class="talks">\(review.talks.map { talk($0) })</ol></section>
            """
    }

    private func talk(_ talk: Talk) -> HTML {
        """
        <li><span class="meta">\(say.day(talk.day)) · \(talk.heldBy)</span>\(talk.notes.map { spoken($0) })</li>
        """
    }

    private func spoken(_ text: String) -> HTML { "<p class=\"words\">\(text)</p>" }

    // MARK: What can be done

    /// With everybody's consent taking over is one tap; else its form asks for what is missing.
    private var answers: HTML {
        let kinds = Self.keys.filter { review.view.actions.contains($0.kind) }
        return "<div class=\"actions\">\(kinds.map { answer($0.kind, key: $0.key) })</div>"
    }

    /// A letter leads to the button, and the Enter key presses it.
    private static let keys: [(kind: Command.Kind, key: String)] = [
        (.acceptTransfer, "a"), (.returnTransfer, "r"), (.join, "m"), (.blowWhistle, "w"),
    ]

    /// The letter of a command on every page that offers it.
    static func key(of kind: Command.Kind) -> String? { keys.first { $0.kind == kind }?.key }

    private func answer(_ kind: Command.Kind, key: String) -> HTML {
        if kind == .acceptTransfer, request.isConsentComplete { return accept(key: key) }
        return """
            <a class="button" href="\(href: PagePath.step(code, kind).path)" aria-keyshortcuts="\(key)">\(say(kind))</a>
            """
    }

    private func accept(key: String) -> HTML {
        let parts = FormParts(say: say, form: .empty)
        return """
            <form method="post" action="\(href: PagePath.transitions(code).path)">
            \(parts.hidden(FormToken.name, formToken))
            \(parts.hidden("command", Command.Kind.acceptTransfer.rawValue))
            \(parts.hidden("version", String(line.version)))
            \(parts.hidden(PagePosts.keyField, PagePosts.freshKey()))
            <button class="primary" aria-keyshortcuts="\(key)">\(say(Command.Kind.acceptTransfer))</button>
            </form>
            """
    }
}
