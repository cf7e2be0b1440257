// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// Puts the parts of facts into sentences of one language.
///
/// Each chapter tells the facts of its own and is given no other; what says everything by its heading tells nothing.
struct FactTeller {
    let language: Language
    let today: LegalDay
    let name: (PartyNumber) -> String

    var separator: String { say("，", ", ") }
    var colon: String { say("：", ": ") }

    func say(_ chinese: String, _ english: String) -> String { Sentence(chinese, english).text(in: language) }
    func say(_ word: some Bilingual) -> String { word.text(in: language) }
    func day(_ day: LegalDay) -> String { day.text(in: language, today: today) }
    func list(_ parts: [String]) -> String { parts.joined(separator: say("、", ", ")) }
    func line(_ parts: String...) -> String { parts.joined(separator: separator) }

    func labelled(_ field: FieldName, _ text: String) -> String { say(field) + colon + text }

    func labelled(_ field: FieldName, _ words: [some Bilingual]) -> [String] {
        words.isEmpty ? [] : [labelled(field, list(words.map { say($0) }))]
    }

    func consents(_ given: [Consent]) -> [String] {
        given.map { consent in
            let (name, way) = (name(consent.party), say(consent.way))
            return say("\(name)同意（\(way)）", "\(name) agrees (\(way))")
        }
    }

    func confirmations(_ given: [Consent]) -> [String] {
        given.map { consent in
            let (name, way) = (name(consent.party), say(consent.way))
            return say("\(name)认可（\(way)）", "\(name) confirms (\(way))")
        }
    }

    func item(_ number: Int) -> String { say(Phrase.OneCase.item(number)) }
    func whistle(_ number: Int) -> String { say(Phrase.Watch.whistle(number)) }
}
