// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What is asked of this office, each with all that an answer needs, and both answers beside it.
struct QueuePage: Sendable {
    let say: Say
    let requests: [HelpRequest]
    let alerts: [AlertLine]
    let formToken: String

    var title: String { say(Phrase.Queue.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Queue.intro))</p>
        \(requests.isEmpty ? nothing : list)
        \(AlertList(say: say, alerts: alerts).html)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Queue.nothing))</p>" }
    private var list: HTML { "<ol class=\"cards requests\">\(requests.map { card($0) })</ol>" }

    private func card(_ request: HelpRequest) -> HTML {
        let line = request.line
        let chip = Chip(say: say)
        return """
            <li class="card">
            <h2><a href="\(href: line.page.path)">\(line.title)</a></h2>
            <p class="chips">\(chip.risk(line.risk))\(chip.due(line.dueOn))\(chip.level(line.level))</p>
            <p class="meta">\(line.holderUnitName) · \(request.sentBy) · \(waiting(request))</p>
            <p class="summary">\(line.summary)</p>
            <dl class="facts">\(facts(request).map { fact($0.term, $0.text) })</dl>
            \(consents(request))
            \(answers(request))
            </li>
            """
    }

    /// Why help is asked for; or, for a case that is handed down, what comes along with it.
    private func facts(_ request: HelpRequest) -> [(term: any Bilingual, text: String)] {
        var facts: [(any Bilingual, String)] = []
        if let reason = request.reason { facts.append((Phrase.Queue.reason, say(reason))) }
        if let tried = request.tried { facts.append((Phrase.Queue.tried, tried)) }
        if !request.help.isEmpty {
            facts.append((FieldName.help, request.help.map { say($0) }.joined(separator: say.comma)))
        }
        if let advice = request.advice { facts.append((FieldName.advice, advice)) }
        return facts
    }

    private func fact(_ term: any Bilingual, _ text: String) -> HTML {
        "<div><dt>\(say(term))</dt><dd class=\"words\">\(text)</dd></div>"
    }

    private func waiting(_ request: HelpRequest) -> String {
        let days = say.today.daysSince1970 - request.sentAt.day.daysSince1970
        return say(Phrase.Queue.waiting(days: Int(days)))
    }

    private func consents(_ request: HelpRequest) -> HTML {
        let verdict: Phrase.Queue =
            request.isHelpOnly ? .helpOnly : request.isConsentComplete ? .consentComplete : .consentMissing
        let names = PartyNames(say: say, parties: request.parties)
        let marks = names.all.map { party in
            ConsentMark(say: say, name: party.name, isGiven: request.consents.contains(party.number)).html
        }
        return """
            <p><strong>\(say(verdict))</strong></p>
            <ul class="consents">\(marks)</ul>
            """
    }

    /// With everybody's consent taking over is one tap; else its form asks for what is missing.
    private func answers(_ request: HelpRequest) -> HTML {
        let code = CaseCode(request.line.id)
        return """
            <div class="actions">
            \(request.isConsentComplete ? accept(request) : link(.step(code, .acceptTransfer), Command.Kind.acceptTransfer))
            \(link(.step(code, .returnTransfer), Command.Kind.returnTransfer))
            </div>
            """
    }

    private func accept(_ request: HelpRequest) -> HTML {
        let parts = FormParts(say: say, form: .empty)
        return """
            <form method="post" action="\(href: PagePath.transitions(CaseCode(request.line.id)).path)">
            \(parts.hidden(FormToken.name, formToken))
            \(parts.hidden("command", Command.Kind.acceptTransfer.rawValue))
            \(parts.hidden("version", String(request.line.version)))
            \(parts.hidden(PagePosts.keyField, PagePosts.freshKey()))
            <button class="primary">\(say(Command.Kind.acceptTransfer))</button>
            </form>
            """
    }

    private func link(_ page: PagePath, _ kind: Command.Kind) -> HTML {
        "<a class=\"button\" href=\"\(href: page.path)\">\(say(kind))</a>"
    }
}
