// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The form of one step of a case: exactly the fields of its command, filled with what is known of the case.
struct StepForm: Sendable {
    let say: Say
    let kind: Command.Kind
    let view: CaseView
    let colleagues: [PersonLine]
    /// Those on the roster who may be asked, for an invitation.
    var helpers: [HelperLine] = []
    let formToken: String
    let form: FilledForm
    let requestKey: String

    private var parts: FormParts { FormParts(say: say, form: form) }
    private var code: CaseCode { CaseCode(view.row.state.id) }
    var title: String { say(kind) }

    var html: HTML {
        """
        <p class="trail"><a href="\(href: PagePath.oneCase(code).path)">\(view.row.title)</a></p>
        <h1>\(title)</h1>
        \(parts.summary)
        \(formOnly)
        """
    }

    /// Without heading and summary, for pages that show the form among other things.
    var formOnly: HTML {
        """
        <form method="post" action="\(href: PagePath.transitions(code).path)" class="step" data-guard="unsaved">
        \(hidden)
        \(preface)
        \(kind.fields.map { StepControl(say: say, parts: parts, step: self).html(for: $0) })
        <div class="actions"><button class="primary">\(title)</button>
        <a class="button" href="\(href: PagePath.oneCase(code).path)">\(say(Phrase.Frame.cancel))</a></div>
        </form>
        """
    }

    private var hidden: HTML {
        """
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("command", kind.rawValue))
        \(parts.hidden("version", String(view.row.state.version)))
        \(parts.hidden(PagePosts.keyField, requestKey))
        """
    }

    /// What must be known before the questions are answered.
    private var preface: HTML? {
        if kind == .accept { return rights }
        if kind == .acceptTransfer { return consentsGiven }
        if kind == .invite { return roster }
        return kind == .signAgreement ? CaseDraft(say: say, view: view).html : nil
    }

    private var roster: HTML? {
        guard !helpers.isEmpty else { return nil }
        return """
            <details class="sheet"><summary>\(say(Phrase.Office.helpers))</summary>
            <ul class="plain">\(helpers.map { helper($0) })</ul></details>
            """
    }

    private func helper(_ helper: HelperLine) -> HTML {
        """
        <li><strong>\(helper.name)</strong> \(say(helper.kind)) <span class="meta">\(helper.skills)</span></li>
        """
    }

    private var rights: HTML {
        """
        <details class="sheet"><summary>\(say(Phrase.Step.rightsSheet))</summary><p>\(say(Phrase.Step.rights))</p></details>
        """
    }

    private var consentsGiven: HTML? {
        guard let transfer = view.row.state.transfer else { return nil }
        let names = PartyNames(say: say, parties: view.parties)
        return """
            <div class="panel"><p><strong>\(say(Phrase.Step.received))</strong></p>
            <ul class="consents">\(names.all.map { consent($0.number, $0.name, in: transfer.consents) })</ul></div>
            """
    }

    private func consent(_ number: PartyNumber, _ name: String, in consents: PartySet) -> HTML {
        ConsentMark(say: say, name: name, isGiven: consents.contains(number)).html
    }
}

/// A party with whether it agrees: a sign, and the words.
struct ConsentMark: Sendable {
    let say: Say
    let name: String
    let isGiven: Bool

    var html: HTML {
        """
        <li class="\(isGiven ? "given" : "missing")"><span aria-hidden="true">\(isGiven ? "✓" : "–")</span> \(name) \
        <small>\(say(isGiven ? Phrase.Queue.consented : .silent))</small></li>
        """
    }
}

/// How people call the parties of a case.
struct PartyNames: Sendable {
    let say: Say
    let parties: [PartyRow]

    var all: [(number: PartyNumber, name: String)] {
        parties.compactMap { party in PartyNumber(rawValue: party.number).map { ($0, party.name) } }
    }

    func callAsFunction(_ number: PartyNumber) -> String {
        parties.first { $0.number == number.rawValue }?.name ?? say(Phrase.OneCase.party(number.rawValue))
    }
}
