// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What is worth a second look: a friendly question for each pattern and unit, and no ranking.
struct QuestionPage: Sendable {
    let say: Say
    let questions: [QuestionService.Question]

    var title: String { say(Phrase.Learning.questions) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Learning.questionsIntro))</p>
        \(questions.isEmpty ? nothing : list)
        <p><a href="\(href: PagePath.statistics.path)">\(say(Phrase.Indicator.back))</a></p>
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Learning.noQuestions))</p>" }
    private var list: HTML { "<ul class=\"cards\">\(questions.map { card($0) })</ul>" }

    private func card(_ question: QuestionService.Question) -> HTML {
        """
        <li class="card">
        <h2>\(say(question.pattern.short))</h2>
        <p class="meta">\(question.unitName) · \(say(Phrase.Learning.number(question.cases.count)))</p>
        <p>\(say(question.pattern))</p>
        <p class="chips"><span class="chip">\(say(Phrase.Learning.act))</span></p>
        <details class="sheet"><summary>\(say(Phrase.Learning.behind))</summary>
        <ul class="plain">\(question.cases.compactMap { CaseLink(line: $0).html })</ul>
        </details>
        </li>
        """
    }
}
