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
        return [
            escalation(everyone), escalation([], help: true), escalation(allButOne, help: true),
            escalation(everyone, help: true), escalation([]), escalation(allButOne), escalation(withOutsider),
            escalation(everyone, tried: ""), escalation([], tried: " \t"),
        ].map { Trial(command: $0, around: here) } + [Trial(command: escalation(everyone), around: nobodyAbove)]
    }

    var taking: [Trial] {
        func acceptance(_ consents: [Consent], by assignee: Holder?) -> Trial {
            Trial(
                command: .acceptTransfer(TransferAcceptance(assignee: assignee?.person, consents: consents)),
                around: County.around(level, assignee: assignee))
        }
        let officer = level.above.map { County.officer($0).identity }
        let colleague = level.above.map { County.mediator($0).identity }
        let stranger = Holder(unit: UnitID(rawValue: 95), person: PersonID(rawValue: 95))
        return [
            acceptance(everyone, by: officer), acceptance([], by: officer), acceptance(allButOne, by: officer),
            acceptance(everyone, by: colleague), acceptance(everyone, by: stranger), acceptance(everyone, by: nil),
            acceptance(withOutsider, by: officer),
        ]
    }
}
