// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The calls for a department, each with the answers that it may give now.
struct WhistlePage: Sendable {
    let say: Say
    let whistles: [WhistleLine]
    let formToken: String
    let form: FilledForm

    var title: String { say(Phrase.Office.whistles) }
    private var parts: FormParts { FormParts(say: say, form: form) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Office.whistlesIntro))</p>
        \(parts.summary)
        \(whistles.isEmpty ? nothing : list)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Office.noWhistles))</p>" }
    private var list: HTML { "<ol class=\"cards\">\(whistles.map { card($0) })</ol>" }

    private func card(_ whistle: WhistleLine) -> HTML {
        """
        <li class="card">
        <h2>\(say(whistle.kind))</h2>
        <p class="chips"><span class="chip">\(say(whistle.state))</span></p>
        <p class="meta">\(whistle.regionName) · \(say.moment(whistle.calledAt))</p>
        <dl class="facts">
        <div><dt>\(say(Phrase.Office.need))</dt><dd class="words">\(whistle.need)</dd></div>
        <div><dt>\(say(Phrase.Office.place))</dt><dd class="words">\(whistle.place)</dd></div>
        </dl>
        \(whistle.answers.map { answer($0, whistle) })
        </li>
        """
    }

    private func answer(_ kind: Command.Kind, _ whistle: WhistleLine) -> HTML {
        """
        <details class="sheet"><summary>\(say(kind))</summary>
        <form method="post" action="\(href: PagePath.whistles.path)" class="step">
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("command", kind.rawValue))
        \(parts.hidden("case", whistle.caseID.description))
        \(parts.hidden("whistle", String(whistle.number)))
        \(inputs(kind))
        <div class="actions"><button class="primary">\(say(kind))</button></div>
        </form>
        </details>
        """
    }

    /// Each answer with its own inputs; the labels are around them, because one page has many.
    private func inputs(_ kind: Command.Kind) -> HTML {
        let questions = Self.questions[kind] ?? []
        return "\(questions.map { question($0) })"
    }

    private func question(_ question: (name: String, label: Phrase.Office, isDay: Bool)) -> HTML {
        """
        <div class="field"><label>\(say(question.label))
        <input name="\(question.name)" type="\(question.isDay ? "date" : "text")" maxlength="500" \
        value="\(question.isDay ? say.today.description : nil)"></label></div>
        """
    }

    private static let questions: [Command.Kind: [(name: String, label: Phrase.Office, isDay: Bool)]] = [
        .acknowledgeWhistle: [("who", .who, false), ("comes_on", .comesOn, true)],
        .objectToWhistle: [("reason", .reason, false)],
        .recordArrival: [("arrived_on", .arrivedOn, true)],
        .recordResult: [("result", .result, false)],
    ]
}
