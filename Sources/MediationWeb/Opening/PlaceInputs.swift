// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// Where it happened: the village or township, and the very place if somebody wants to say it.
struct PlaceInputs: Sendable {
    let say: Say
    let parts: FormParts
    let places: [RegionLine]
    let own: Principal

    var html: HTML {
        guard places.count != 1 || parts.isWrong("place.region") else { return here }
        let region = parts.field("place.region", label: say(FieldName.region), region)
        let spot = parts.field(
            "place.text", label: say(FieldName.text), hint: say(Phrase.Opening.placeHint), isOptional: true,
            parts.line("place.text", limit: TextLimit.place))
        return parts.group("place", label: say(FieldName.place), region + spot)
    }

    /// Whoever works in one village is not asked which one it is.
    private var here: HTML {
        let name = places.first?.name ?? own.regionName
        let code = parts.form.value("place.region") ?? places.first?.code.description ?? own.region.description
        let spot = parts.field(
            "place.text", label: say(FieldName.place) + " · " + name, hint: say(Phrase.Opening.placeHint),
            isOptional: true, parts.line("place.text", limit: TextLimit.place))
        return parts.hidden("place.region", code) + spot
    }

    private var region: HTML {
        let options = places.map { (value: $0.code.description, text: indented($0)) }
        return Select(
            name: "place.region", id: FormMistake.id(of: "place.region"), empty: nil, options: options,
            selected: parts.form.value("place.region") ?? own.region.description,
            describedBy: parts.noteID(of: "place.region"), isInvalid: parts.isWrong("place.region")
        ).html
    }

    /// Villages stand under their township.
    private func indented(_ place: RegionLine) -> String {
        place.code.level == .village && own.level != .village ? "　" + place.name : place.name
    }
}
