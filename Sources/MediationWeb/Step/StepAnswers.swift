// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// What each party answered when it was asked again. A party that was not asked is left blank.
struct StepAnswers: Sendable {
    let say: Say
    let parts: FormParts
    let names: PartyNames

    func html(_ name: String, label: String) -> HTML {
        let rows = names.all.enumerated().map { index, party in
            row(at: "\(name).\(index)", party: party.number, who: party.name)
        }
        return parts.group(name, label: label, "<div class=\"rows\">\(rows)</div>")
    }

    private func row(at place: String, party: PartyNumber, who: String) -> HTML {
        """
        <fieldset class="row"><legend>\(who)</legend>
        \(parts.hidden("\(place).party", String(party.rawValue)))
        \(yesNo("\(place).reached", .reached, yes: Phrase.Frame.yes, no: Phrase.Step.notReached))
        \(list("\(place).satisfaction", .satisfaction, Satisfaction.allCases))
        \(list("\(place).performance", .performance, PerformanceReport.allCases))
        \(yesNo("\(place).new_trouble", .newTrouble, yes: Phrase.Step.trouble, no: Phrase.Step.noTrouble))
        </fieldset>
        """
    }

    private func list<Code: RawRepresentable<String> & Bilingual>(
        _ name: String, _ label: FieldName, _ codes: [Code]
    ) -> HTML {
        parts.field(
            name, label: say(label), parts.select(name, empty: say(Phrase.Step.unsaid), say.options(codes)))
    }

    private func yesNo(_ name: String, _ label: FieldName, yes: any Bilingual, no: any Bilingual) -> HTML {
        let buttons =
            parts.radio(name, value: "true", label: say(yes)) + parts.radio(name, value: "false", label: say(no))
        return parts.group(name, label: say(label), "<div class=\"choices\">\(buttons)</div>")
    }
}
