// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried between two levels.
extension Trials {
    var asking: [Trial] {
        func escalation(_ consents: [Consent], help: Bool = false, tried: String = "谈了两回") -> Command {
            .escalate(Escalation(reason: .needExpert, tried: tried, consents: consents, isHelpOnly: help))
        }
        let here = County.around(level)
        var nobodyAbove = here
        nobodyAbove.unitAbove = nil
        let asked: KeyValuePairs<StaticString, Command> = [
            "everyone consents": escalation(everyone), "for advice only": escalation([], help: true),
            "for advice, one has not consented": escalation(allButOne, help: true),
            "for advice, everyone consents": escalation(everyone, help: true),
            "nobody has consented": escalation([]), "one has not consented": escalation(allButOne),
            "somebody else consents too": escalation(withOutsider), "one consents twice": escalation(twice),
            "nothing was tried": escalation(everyone, tried: ""), "blanks were tried": escalation([], tried: " \t"),
        ]
        return asked.map { Trial(name: $0, command: $1, around: here) }
            + [Trial(name: "there is no unit above", command: escalation(everyone), around: nobodyAbove)]
    }

    var taking: [Trial] {
        func acceptance(_ name: StaticString, _ consents: [Consent], by assignee: Holder?) -> Trial {
            Trial(
                name: name,
                command: .acceptTransfer(TransferAcceptance(assignee: assignee?.person, consents: consents)),
                around: County.around(level, assignee: assignee))
        }
        let officer = level.above.map { County.officer($0).identity }
        let colleague = level.above.map { County.mediator($0).identity }
        let stranger = Holder(unit: UnitID(rawValue: 95), person: PersonID(rawValue: 95))
        return [
            acceptance("everyone consents", everyone, by: officer),
            acceptance("with the consents that came along", [], by: officer),
            acceptance("one has not consented here", allButOne, by: officer),
            acceptance("for a colleague", everyone, by: colleague),
            acceptance("for a person of another unit", everyone, by: stranger),
            acceptance("for nobody", everyone, by: nil),
            acceptance("somebody else consents too", withOutsider, by: officer),
            acceptance("one consents twice", twice, by: officer),
        ]
    }

    var returning: KeyValuePairs<StaticString, Command> {
        func answer(_ advice: String) -> Command { .returnTransfer(TransferReturn(reason: .notTried, advice: advice)) }
        return ["without advice": answer(""), "with blanks": answer(" \n"), "with advice": answer("先去看看现场")]
    }
}
