// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Agreements, and whether they were kept.
    func agreement(_ fact: Fact) -> [String] {
        switch fact {
        case .drafted(let form, let scope, let items): [line(say(form), say(scope))] + items.map(promise)
        case .signed(let day, let given, let mediator, let seal, let completes):
            signed(on: day, given, mediator: mediator, seal: seal, completes: completes)
        case .agreed(let fact):
            [line(day(fact.day), say(fact.form)) + (fact.scope == .partial ? separator + say(fact.scope) : "")]
                + fact.items.map(promise) + confirmations(fact.confirmations)
        case .performed(let fact): performed(fact)
        case .excused(let number, let given):
            [line(item(number), say("说好不用做了", "let go"))] + consents(given)
        case .enforced(let number, let day):
            [line(item(number), say("法院执行到位", "enforced by the court"), self.day(day))]
        case .renegotiated(let number, let due, let given):
            [line(item(number), say("换到\(day(due))以前", "now by \(day(due))"))] + consents(given)
        case .lapsed(let number): [line(item(number), say("日子过了还没做", "the day has passed"))]
        case .mediationResumed(let given): consents(given)
        default: []
        }
    }

    private func signed(
        on day: LegalDay, _ given: [Consent], mediator: Bool, seal: Bool, completes: Bool
    ) -> [String] {
        var lines = [self.day(day)] + confirmations(given)
        if mediator { lines.append(say(FieldName.mediatorSigned)) }
        if seal { lines.append(say(FieldName.sealed)) }
        if completes { lines.append(say("都签齐了，从这天起生效", "every name is there: it is in force from that day")) }
        return lines
    }

    private func promise(_ item: ItemFact) -> String {
        let money = item.amount.flatMap(Amount.init(fen:)).map { separator + $0.figures } ?? ""
        let until = day(item.due)
        return self.item(item.number) + colon + name(item.obligor) + money + separator
            + say("\(until)以前", "by \(until)")
    }

    private func performed(_ fact: PerformedFact) -> [String] {
        let kept = fact.isPart ? say(ItemState.part) : say("做到了", "kept")
        let proof = fact.proof.map { separator + say($0) } ?? ""
        return [line(item(fact.item), kept, day(fact.day)) + proof] + confirmations(fact.confirmations)
    }
}
