// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Fact {
    /// What happened, told in plain sentences, as the history of a case shows it. Nobody's own words are among them.
    ///
    /// - Parameters:
    ///   - names: how people call a party.
    ///   - today: days of this day's year are told without the year.
    package func account(in language: Language, today: LegalDay, names: (PartyNumber) -> String) -> [String] {
        let teller = FactTeller(language: language, today: today)
        return switch self {
        case .registered(let fact): teller.registered(fact)
        case .accepted(let consents, _): consents.map { teller.consent($0, names: names) }
        case .declined(let reason, let routes): [reason.text(in: language)] + teller.routes(routes)
        case .sessionHeld(let day, let manner, let present):
            [
                teller.day(day) + teller.separator + manner.text(in: language),
                teller.labelled(.present, teller.list(present.numbers.map(names))),
            ]
        case .escalated(let reason, _, let consents, let isHelpOnly):
            [reason.text(in: language)] + (isHelpOnly ? [Phrase.Queue.helpOnly.text(in: language)] : [])
                + consents.map { teller.consent($0, names: names) }
        case .recalled, .reopened: []
        case .transferAccepted(let consents): consents.map { teller.consent($0, names: names) }
        case .transferReturned(let reason): [reason.text(in: language)]
        case .agreed(let form, let day, let confirmations, let items):
            [teller.day(day) + teller.separator + form.text(in: language)]
                + items.map { teller.item($0, names: names) }
                + confirmations.map { teller.confirmation($0, names: names) }
        case .performed(let item, let day, let proof, let confirmations):
            teller.performed(item: item, on: day, proof: proof)
                + confirmations.map { teller.confirmation($0, names: names) }
        case .terminated(let ground, let routes): [ground.text(in: language)] + teller.routes(routes)
        case .withdrawn(let party, let way):
            [names(party) + teller.separator + way.text(in: language)]
        case .followedUp(let day, let way, let answers):
            [teller.day(day) + teller.separator + way.text(in: language)]
                + answers.map { teller.answer($0, names: names) }
        case .closed(let ending, let isWaived):
            [ending.text(in: language)] + (isWaived ? [teller.notFollowedUp] : [])
        }
    }
}

/// Puts the parts of facts into sentences of one language.
private struct FactTeller {
    let language: Language
    let today: LegalDay

    var separator: String { say("，", ", ") }
    var notFollowedUp: String { say("没有回头问，写明了原因", "nobody was asked again, for the reason given") }

    func say(_ chinese: String, _ english: String) -> String { Sentence(chinese, english).text(in: language) }
    func day(_ day: LegalDay) -> String { day.text(in: language, today: today) }
    func list(_ parts: [String]) -> String { parts.joined(separator: say("、", ", ")) }

    func labelled(_ field: FieldName, _ text: String) -> String {
        field.text(in: language) + say("：", ": ") + text
    }

    func registered(_ fact: RegisteredFact) -> [String] {
        let words = [fact.source.text(in: language), fact.type.text(in: language), fact.urgency.text(in: language)]
        return [words.joined(separator: separator), labelled(.requestDate, day(fact.requestedOn))]
    }

    func consent(_ consent: Consent, names: (PartyNumber) -> String) -> String {
        let (name, way) = (names(consent.party), consent.way.text(in: language))
        return say("\(name)同意（\(way)）", "\(name) agrees (\(way))")
    }

    func confirmation(_ consent: Consent, names: (PartyNumber) -> String) -> String {
        let (name, way) = (names(consent.party), consent.way.text(in: language))
        return say("\(name)认可（\(way)）", "\(name) confirms (\(way))")
    }

    func routes(_ routes: [Route]) -> [String] {
        routes.isEmpty ? [] : [labelled(.routes, list(routes.map { $0.text(in: language) }))]
    }

    func item(_ item: ItemFact, names: (PartyNumber) -> String) -> String {
        let money = item.amount.flatMap(Amount.init(fen:)).map { separator + $0.figures } ?? ""
        let head = Phrase.OneCase.item(item.number).text(in: language)
        let until = day(item.due)
        return head + say("：", ": ") + names(item.obligor) + money + separator + say("\(until)以前", "by \(until)")
    }

    func performed(item: Int, on day: LegalDay, proof: ProofKind?) -> [String] {
        let kept = say("做到了", "kept")
        let parts = [Phrase.OneCase.item(item).text(in: language), kept, self.day(day)]
        return [(parts + (proof.map { [$0.text(in: language)] } ?? [])).joined(separator: separator)]
    }

    func answer(_ answer: FollowUpAnswer, names: (PartyNumber) -> String) -> String {
        let name = names(answer.party)
        guard answer.isReached else { return say("\(name)没问到", "\(name) was not reached") }
        var parts = [answer.satisfaction?.text(in: language), answer.performance?.text(in: language)].compactMap(\.self)
        if let trouble = answer.hasNewTrouble {
            parts.append(trouble ? say("有新矛盾", "new trouble") : say("没有新矛盾", "no new trouble"))
        }
        return name + say("：", ": ") + parts.joined(separator: separator)
    }
}
