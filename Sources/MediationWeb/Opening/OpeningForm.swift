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
    /// Made with the page, so that an impatient finger opens one case.
    let caseID: CaseID
    var wasSentBefore = false

    private var parts: FormParts { FormParts(say: say, form: form) }
    var title: String { say(Phrase.Opening.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Opening.intro))</p>
        \(parts.summary)
        \(wasSentBefore ? sentBefore : nil)
        <form method="post" action="\(href: PagePath.cases.path)" class="step" data-guard="unsaved">
        \(parts.hidden(FormToken.name, formToken))
        \(parts.hidden("id", caseID.description))
        \(who)
        \(what)
        \(whereabouts)
        \(kind)
        \(urgency)
        \(more)
        <div class="actions"><button class="primary">\(say(Phrase.Opening.submit))</button>
        <a class="button" href="\(href: PagePath.today.path)">\(say(Phrase.Frame.cancel))</a></div>
        </form>
        """
    }

    private var what: HTML {
        parts.field(
            "summary", label: say(Phrase.Opening.what), hint: say(Phrase.Opening.whatHint),
            parts.text("summary", limit: TextLimit.long, rows: 3))
    }

    private var sentBefore: HTML { "<p class=\"problem\">\(Icon.warning)\(say(Phrase.Opening.sentBefore))</p>" }

    private var who: HTML {
        parts.group(
            "parties", label: say(FieldName.parties),
            """
            <div class="pair">
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
        \(phone(row))
        </div>
        """
    }

    private func phone(_ row: Int) -> HTML {
        parts.field(
            "parties.\(row).phone", label: say(FieldName.phone), isOptional: true,
            parts.line("parties.\(row).phone", limit: TextLimit.phone, type: "tel"))
    }

    private var whereabouts: HTML {
        let region = parts.field("place.region", label: say(FieldName.region), region)
        let spot = parts.field(
            "place.text", label: say(FieldName.text), hint: say(Phrase.Opening.placeHint), isOptional: true,
            parts.line("place.text", limit: TextLimit.place))
        return parts.group("place", label: say(FieldName.place), region + spot)
    }

    private var region: HTML {
        let options = places.map { (value: $0.code.description, text: indented($0)) }
        return Select(
            name: "place.region", id: FormMistake.id(of: "place.region"), empty: nil, options: options,
            selected: form.value("place.region") ?? principal.region.description,
            describedBy: parts.noteID(of: "place.region"), isInvalid: parts.isWrong("place.region")
        ).html
    }

    /// Villages stand under their township.
    private func indented(_ place: RegionLine) -> String {
        place.code.level == .village && principal.level != .village ? "　" + place.name : place.name
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
            <div class="urgency">\(Urgency.allCases.map { urgencyButton($0) })</div>
            <p class="emergency" id="emergency"><a class="button danger" href="tel:110">\
            \(say(Phrase.Opening.emergency))</a> \(say(Phrase.Opening.danger))</p>
            """)
    }

    private func urgencyButton(_ urgency: Urgency) -> HTML {
        """
        <label class="choice \(urgency.rawValue)"><input type="radio" name="urgency" value="\(urgency.rawValue)"\
        \(attribute: "checked", when: form.has("urgency", urgency.rawValue))> <span>\(say(urgency))</span></label>
        """
    }

    /// What is seldom needed at the door. It is open when something stands in it.
    private var more: HTML {
        let isOpen = form.rows(of: "parties") > 2 || !(form.value("request_date") ?? "").isEmpty
        return """
            <details class="more"\(attribute: "open", when: isOpen)>
            <summary>\(say(Phrase.Opening.more))</summary>
            \((2...max(3, form.rows(of: "parties"))).map { another($0) })
            \(requestDate)
            \(parts.field("source", label: say(FieldName.source), sources))
            </details>
            """
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
            \(phone(row))
            </div>
            """
    }
}
