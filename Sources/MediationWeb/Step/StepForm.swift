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
        let questions = StepQuestion.questions(of: kind, answered: answered)
        guard questions.count > 1 else { return single }
        let first = begin(of: questions)
        return """
            <form method="post" action="\(href: target)" class="step asks" data-guard="unsaved">
            \(hidden)
            \(questions.indices.map { page($0, of: questions, isFirst: $0 == first) })
            </form>
            """
    }

    /// What there is only one of, nobody is asked.
    private var answered: Set<String> {
        let subjects = StepSubjects(say: say, kind: kind, view: view)
        return Set(
            kind.fields.filter { $0.kind == .number && !$0.isRequired && subjects.rows(for: $0).count < 2 }.map(\.name))
    }

    private var target: String { PagePath.transitions(code).path }

    /// A form that asks one thing or nothing.
    private var single: HTML {
        """
        <form method="post" action="\(href: target)" class="step" data-guard="unsaved">
        \(hidden)
        \(preface)
        \(kind.fields.map { StepControl(say: say, parts: parts, step: self).html(for: $0) })
        <div class="actions">\(submit)\(giveUp)</div>
        </form>
        """
    }

    private var submit: HTML { "<button class=\"primary\">\(title)</button>" }

    private var giveUp: HTML {
        "<a class=\"button leave\" href=\"\(href: PagePath.oneCase(code).path)\">\(say(Phrase.Frame.cancel))</a>"
    }

    /// The question to begin with: where something is wrong, where a row was asked for, else the first.
    private func begin(of questions: [StepQuestion]) -> Int {
        if form.value(StepTerms.moreField) != nil {
            return questions.firstIndex { $0.fields.contains { $0.kind == .terms } } ?? 0
        }
        return questions.firstIndex { question in
            form.mistakes.contains { question.has($0.name) }
        } ?? 0
    }

    /// One question. On a phone the style sheet shows one at a time, the one that the address names; the others stay in
    /// the same form, so that turning back and forth asks nobody and loses nothing.
    private func page(_ index: Int, of questions: [StepQuestion], isFirst: Bool) -> HTML {
        let (question, last) = (questions[index], questions.count - 1)
        return """
            <section class="ask\(isFirst ? " first" : "")" id="\(StepQuestion.id(index))" tabindex="-1" \
            aria-label="\(say(Phrase.Step.question(index + 1, of: questions.count)))">
            <p class="ask-count" aria-hidden="true">\(index + 1) / \(questions.count)</p>
            \(prefaceIndex(in: questions) == index ? preface : nil)
            \(question.fields.map { StepControl(say: say, parts: parts, step: self).html(for: $0) })
            \(index == last ? ending(after: index) : turn(at: index))
            </section>
            """
    }

    private func turn(at index: Int) -> HTML {
        """
        <p class="turn">\(index == 0 ? giveUp : back(to: index - 1))\
        <a class="button primary" href="\(href: "#" + StepQuestion.id(index + 1))">\(say(Phrase.Step.next))</a></p>
        """
    }

    private func ending(after index: Int) -> HTML {
        "<div class=\"actions\">\(submit)\(back(to: index - 1))\(giveUp)</div>"
    }

    private func back(to index: Int) -> HTML {
        "<a class=\"button back\" href=\"\(href: "#" + StepQuestion.id(index))\">\(say(Phrase.Step.before))</a>"
    }

    /// What is read out belongs to the question whether it was.
    private func prefaceIndex(in questions: [StepQuestion]) -> Int {
        questions.firstIndex { $0.has("rights_told") } ?? 0
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
