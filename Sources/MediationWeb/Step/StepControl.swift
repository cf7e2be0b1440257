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
        let label = field.text(in: say.language)
        switch field.kind {
        case .text(let limit):
            let isLine = limit <= Self.lineLimit
            return parts.field(
                field.name, label: label, isOptional: !field.isRequired,
                isLine ? parts.line(field.name, limit: limit) : parts.text(field.name, limit: limit))
        case .day:
            return parts.field(
                field.name, label: label, hint: say(Phrase.Step.today),
                parts.day(field.name, preset: say.today.description, latest: say.today.description))
        case .flag:
            return parts.flag(field.name, label: label)
        case .number: return items(field, label: label)
        case .code(let list): return code(field, from: list, label: label)
        case .codes(let list): return codes(field, from: list, label: label)
        case .party: return party(field, label: label)
        case .parties: return presence(field, label: label)
        case .consents: return consents(field, label: label)
        case .terms: return StepTerms(say: say, parts: parts, names: names).html(field.name, label: label)
        case .answers: return StepAnswers(say: say, parts: parts, names: names).html(field.name, label: label)
        case .person: return assignee(field, label: label)
        }
    }

    private func code(_ field: Field, from list: CodeList, label: String) -> HTML {
        let options = list.codes.map { (value: $0, text: list.text(of: $0, in: say.language) ?? $0) }
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

    private func codes(_ field: Field, from list: CodeList, label: String) -> HTML {
        let boxes = list.codes.map { code in
            parts.box(field.name, value: code, label: list.text(of: code, in: say.language) ?? code)
        }
        return parts.group(field.name, label: label, choices(boxes))
    }

    private func choices(_ inputs: [HTML]) -> HTML { "<div class=\"choices\">\(inputs)</div>" }

    /// Which promise was kept: those that are still open, in their own words.
    private func items(_ field: Field, label: String) -> HTML {
        let open = step.view.items.filter { $0.item.performedOn == nil }
        let buttons = open.map { row in
            parts.radio(field.name, value: String(row.item.number), label: promise(row))
        }
        return parts.group(field.name, label: label, choices(buttons))
    }

    private func promise(_ row: ItemRow) -> String {
        let who = PartyNumber(rawValue: row.obligor).map { names($0) } ?? ""
        let money = row.amount.flatMap(Amount.init(fen:)).map { say.comma + $0.figures } ?? ""
        return who + say.colon + row.promise + money + say.comma + say.day(row.item.due)
    }

    /// Only a side that asked can take the request back.
    private func party(_ field: Field, label: String) -> HTML {
        let applicants = names.all.filter { step.view.row.state.applicants.contains($0.number) }
        let buttons = applicants.map { parts.radio(field.name, value: String($0.number.rawValue), label: $0.name) }
        return parts.group(field.name, label: label, choices(buttons))
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
        return parts.field(
            field.name, label: label, parts.select(field.name, empty: say(Phrase.Step.myself), others))
    }
}
