// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The inputs for one field of a command, by its kind.
struct StepControl: Sendable {
    /// Choices up to this number are buttons, which need one tap; more are a list.
    private static let buttonLimit = 8
    /// A text longer than this gets several lines.
    private static let lineLimit = 120

    let say: Say
    let parts: FormParts
    let step: StepForm

    var names: PartyNames { PartyNames(say: say, parties: step.view.parties) }

    func html(for field: Field) -> HTML {
        let label = field.text(in: say.language, for: step.kind)
        switch field.kind {
        case .text(let limit):
            let isLine = limit <= Self.lineLimit
            return parts.field(
                field.name, label: label, isOptional: !field.isRequired,
                isLine ? parts.line(field.name, limit: limit) : parts.text(field.name, limit: limit))
        case .day: return day(field, label: label)
        case .flag: return parts.flag(field.name, label: label)
        case .number: return numbers(field, label: label)
        case .code: return code(field, label: label)
        case .codes: return codes(field, label: label)
        case .party: return party(field, label: label)
        case .parties: return presence(field, label: label)
        case .consents: return consents(field, label: label)
        case .terms: return StepTerms(say: say, parts: parts, names: names).html(field.name, label: label)
        case .answers: return StepAnswers(say: say, parts: parts, names: names).html(field.name, label: label)
        case .person: return assignee(field, label: label)
        case .otherCase:
            return parts.field(
                field.name, label: label, hint: say(Phrase.Step.otherCase), parts.line(field.name, limit: 40))
        }
    }

    /// A day that somebody has to name lies ahead; one that may be left out is today, or was before.
    private func day(_ field: Field, label: String) -> HTML {
        if field.isRequired {
            return parts.field(
                field.name, label: label, hint: say(Phrase.Step.ahead),
                parts.day(field.name, preset: nil, earliest: say.today.adding(days: 1).description))
        }
        let latest = step.kind == .acknowledgeWhistle ? nil : say.today.description
        return parts.field(
            field.name, label: label, hint: say(Phrase.Step.today),
            parts.day(field.name, preset: say.today.description, latest: latest))
    }

    private func code(_ field: Field, label: String) -> HTML {
        let options = StepChoices(say: say, kind: step.kind, state: step.view.row.state).choices(for: field)
        let hint = field.name == "proof" ? say(Phrase.Step.everybody) : nil
        guard options.count > Self.buttonLimit else {
            let buttons = options.map { parts.radio(field.name, value: $0.value, label: $0.text) }
            return parts.group(
                field.name, label: label, hint: hint, isOptional: !field.isRequired, choices(buttons))
        }
        return parts.field(
            field.name, label: label, hint: hint, isOptional: !field.isRequired,
            parts.select(field.name, empty: say(Phrase.Frame.choose), options))
    }

    private func codes(_ field: Field, label: String) -> HTML {
        let options = StepChoices(say: say, kind: step.kind, state: step.view.row.state).choices(for: field)
        guard !options.isEmpty else { return "<p class=\"meta\">\(say(Phrase.Step.noWarnings))</p>" }
        let boxes = options.map { parts.box(field.name, value: $0.value, label: $0.text) }
        return parts.group(field.name, label: label, isOptional: !field.isRequired, choices(boxes))
    }

    private func choices(_ inputs: [HTML]) -> HTML { "<div class=\"choices\">\(inputs)</div>" }

    /// Which promise, agreement or whistle: those that the step can be about, in their own words. Of one agreement alone
    /// nobody is asked which it is.
    private func numbers(_ field: Field, label: String) -> HTML {
        let rows = StepSubjects(say: say, kind: step.kind, view: step.view).rows(for: field)
        if !field.isRequired, rows.count < 2 {
            return "\(rows.first.map { parts.hidden(field.name, String($0.number)) })"
        }
        let buttons = rows.map { parts.radio(field.name, value: String($0.number), label: $0.text) }
        return parts.group(field.name, label: label, choices(buttons))
    }

    /// Only a side that asked can take the request back, and only who has said something waits for an answer.
    private func party(_ field: Field, label: String) -> HTML {
        let state = step.view.row.state
        let fitting = names.all.filter { party in
            switch step.kind {
            case .withdraw: state.applicants.contains(party.number)
            case .answerParty: state.voices.contains { $0.party == party.number }
            case _: true
            }
        }
        let options = fitting.map { (value: String($0.number.rawValue), text: $0.name) }
        guard field.isRequired else {
            return parts.field(
                field.name, label: label, isOptional: true,
                parts.select(field.name, empty: say(Phrase.Frame.none), options))
        }
        return parts.group(
            field.name, label: label,
            choices(options.map { parts.radio(field.name, value: $0.value, label: $0.text) }))
    }

    private func presence(_ field: Field, label: String) -> HTML {
        let boxes = names.all.map { parts.box(field.name, value: String($0.number.rawValue), label: $0.name) }
        return parts.group(field.name, label: label, choices(boxes))
    }

    /// One row a party; a way stands for its word, and nothing is chosen for anybody beforehand.
    private func consents(_ field: Field, label: String) -> HTML {
        let rows = names.all.enumerated().map { index, party in
            consent(at: "\(field.name).\(index)", party: party.number, name: party.name)
        }
        return parts.group(
            field.name, label: label, isOptional: !field.isRequired, "<div class=\"rows\">\(rows)</div>")
    }

    private func consent(at place: String, party: PartyNumber, name: String) -> HTML {
        let ways = parts.select("\(place).way", empty: say(Phrase.Step.notYet), say.options(ConsentWay.allCases))
        return parts.hidden("\(place).party", String(party.rawValue)) + parts.field("\(place).way", label: name, ways)
    }

    private func assignee(_ field: Field, label: String) -> HTML {
        let others = step.colleagues.map { person in
            (value: String(person.id.rawValue), text: "\(person.name)（\(say(person.role))）")
        }
        let empty: any Bilingual = field.isRequired ? Phrase.Frame.choose : Phrase.Step.myself
        return parts.field(field.name, label: label, parts.select(field.name, empty: say(empty), others))
    }
}
