// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Opening a case: who and who, what, where, which kind, how urgent. Nothing else is asked unless somebody wants to say it.
struct OpeningForm: Sendable {
    let say: Say
    let principal: Principal
    let formToken: String
    let places: [RegionLine]
    let form: FilledForm
    let purpose: Purpose
    var wasSentBefore = false

    /// What becomes of what is written down.
    enum Purpose: Sendable {
        /// A case of its own. The id is made with the page, so that an impatient finger opens one case.
        case newCase(CaseID)
        /// A lead becomes a case: a step like others.
        case lead(CaseCode, version: Int32, requestKey: String)
    }

    private var parts: FormParts { FormParts(say: say, form: form) }

    var title: String {
        switch purpose {
        case .newCase: say(Phrase.Opening.title)
        case .lead: say(Command.Kind.register)
        }
    }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(intro)</p>
        \(parts.summary)
        \(wasSentBefore ? sentBefore : nil)
        \(formOnly)
        """
    }

    /// Without heading and summary, for pages that show the form among other things.
    var formOnly: HTML {
        """
        <form method="post" action="\(href: target.path)" class="step" data-guard="unsaved">
        \(parts.hidden(FormToken.name, formToken))
        \(hidden)
        \(who)
        \(what)
        \(PlaceInputs(say: say, parts: parts, places: places, own: principal).html)
        \(kind)
        \(urgency)
        \(more)
        <div class="actions"><button class="primary">\(say(Phrase.Opening.submit))</button>
        <a class="button leave" href="\(href: origin.path)">\(say(Phrase.Frame.cancel))</a></div>
        </form>
        """
    }

    private var intro: String {
        switch purpose {
        case .newCase: say(Phrase.Opening.intro)
        case .lead: say(Phrase.Lead.registerIntro)
        }
    }

    private var target: PagePath {
        switch purpose {
        case .newCase: .cases
        case .lead(let code, _, _): .transitions(code)
        }
    }

    /// Where one comes from, and goes back to.
    private var origin: PagePath {
        switch purpose {
        case .newCase: .today
        case .lead(let code, _, _): .oneCase(code)
        }
    }

    private var hidden: HTML {
        switch purpose {
        case .newCase(let id):
            parts.hidden("id", id.description) + parts.hidden(OpeningQuestions.askField, OpeningQuestions.ask)
        case .lead(_, let version, let key):
            """
            \(parts.hidden("command", Command.Kind.register.rawValue))
            \(parts.hidden("version", String(version)))
            \(parts.hidden(PagePosts.keyField, key))
            """
        }
    }

    private var what: HTML {
        parts.field(
            "summary", label: say(Phrase.Opening.what), hint: say(Phrase.Opening.whatHint),
            parts.text("summary", limit: TextLimit.long, rows: 2))
    }

    private var sentBefore: HTML { "<p class=\"problem\">\(Icon.warning)\(say(Phrase.Opening.sentBefore))</p>" }

    private var who: HTML {
        parts.group(
            "parties", label: say(Phrase.Opening.who), hint: say(Phrase.Opening.whoHint),
            """
            <div class="pair plain">
            \(person(0, side: .applicant, label: say(Phrase.Opening.whoAsks)))
            \(person(1, side: .respondent, label: say(Phrase.Opening.aboutWhom)))
            </div>
            """)
    }

    private func person(_ row: Int, side: Side, label: String) -> HTML {
        """
        <div>
        \(parts.hidden("parties.\(row).side", side.rawValue))
        \(parts.field("parties.\(row).name", label: label, parts.line("parties.\(row).name", limit: TextLimit.name)))
        </div>
        """
    }

    private func phone(_ row: Int, label: String) -> HTML {
        parts.field(
            "parties.\(row).phone", label: label, isOptional: true,
            parts.line("parties.\(row).phone", limit: TextLimit.phone, type: "tel"))
    }

    /// Each kind carries the words by which the page may suggest it while somebody types; the server suggests in any case.
    private var kind: HTML {
        let words = Dictionary(
            uniqueKeysWithValues: DisputeType.colloquialWords.map { ($0.type, $0.words.joined(separator: " ")) })
        let input: HTML = """
            <select id="f-dispute_type" name="dispute_type" data-suggest="f-summary">
            <option value="">\(say(Phrase.Opening.suggestKind))</option>
            \(DisputeType.allCases.map { option($0, words: words[$0]) })
            </select>
            """
        return parts.field(
            "dispute_type", label: say(FieldName.disputeType), hint: say(Phrase.Opening.kindHint), input)
    }

    private func option(_ type: DisputeType, words: String?) -> HTML {
        """
        <option value="\(type.rawValue)"\(attribute: "data-words", words)\
        \(attribute: "selected", when: form.has("dispute_type", type.rawValue))>\(say(type))</option>
        """
    }

    private var urgency: HTML {
        parts.group(
            "urgency", label: say(FieldName.urgency),
            """
            <div class="urgency">\(Urgency.allCases.map { UrgencyButton(say: say, form: form, urgency: $0).html })</div>
            <p class="emergency" id="emergency"><a class="button danger" href="tel:110">\
            \(say(Phrase.Opening.emergency))</a> \(say(Phrase.Opening.danger))</p>
            """)
    }

    /// What is seldom needed at the door. It is open when something stands in it.
    private var more: HTML {
        let typed = [
            "request_date", "parties.0.phone", "parties.1.phone", "parties.0.id_number", "parties.1.id_number",
        ]
        let isOpen = form.rows(of: "parties") > 2 || typed.contains { !(form.value($0) ?? "").isEmpty }
        return """
            <details class="more"\(attribute: "open", when: isOpen)>
            <summary>\(say(Phrase.Opening.more))</summary>
            \((0...1).map { details($0) })
            \((2...max(3, form.rows(of: "parties"))).map { another($0) })
            \(requestDate)
            \(parts.field("source", label: say(FieldName.source), sources))
            </details>
            """
    }

    /// Telephone and identity number of one of the two; they are asked about when they look odd and never refused.
    private func details(_ row: Int) -> HTML {
        let who = say(row == 0 ? Side.applicant : .respondent) + " · "
        let identity = parts.field(
            "parties.\(row).id_number", label: who + say(PartyDetail.identityNumber),
            hint: say(Phrase.Privacy.identityHint), isOptional: true,
            parts.line("parties.\(row).id_number", limit: TextLimit.identityNumber))
        return phone(row, label: who + say(FieldName.phone)) + identity
    }

    private var requestDate: HTML {
        parts.field(
            "request_date", label: say(FieldName.requestDate), hint: say(Phrase.Opening.requestDateHint),
            isOptional: true, parts.day("request_date", preset: nil, latest: say.today.description))
    }

    private var sources: HTML { parts.select("source", empty: nil, say.options(Source.allCases)) }

    private func another(_ row: Int) -> HTML {
        let (name, side) = ("parties.\(row).name", "parties.\(row).side")
        let sides = parts.select(side, empty: nil, say.options(Side.allCases.reversed()))
        let called = parts.field(
            name, label: say(Phrase.Opening.addParty), isOptional: true, parts.line(name, limit: TextLimit.name))
        return """
            <div class="row">
            \(called)
            \(parts.field(side, label: say(FieldName.side), sides))
            \(phone(row, label: say(FieldName.phone)))
            </div>
            """
    }
}
